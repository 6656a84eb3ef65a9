import { IconFlask } from '@tabler/icons-react'
import { useShared } from '../language/language.tsx'

/** Thực, mô phỏng, nhập: never mixed, always told. */
export type DataSet = 'REAL' | 'SYNTHETIC' | 'ENTERED'

/** `compact` leaves the word to the ear and the pointer, for rows under a banner that says it. */
export function DataSetBadge(props: { dataSet: DataSet; compact?: boolean }) {
  const words = useShared()
  if (props.compact === true) {
    if (props.dataSet !== 'SYNTHETIC') return null
    return (
      <span className="vd-dataset-mark" title={words.dataSet.SYNTHETIC}>
        <IconFlask size={13} aria-hidden="true" />
        <span className="vd-hidden">{words.dataSet.SYNTHETIC}</span>
      </span>
    )
  }
  return (
    <span className={`vd-dataset vd-dataset-${props.dataSet}`}>
      {props.dataSet === 'SYNTHETIC' && <IconFlask size={12} aria-hidden="true" />}
      {words.dataSet[props.dataSet]}
    </span>
  )
}

/** Băng báo dữ liệu mô phỏng: on every screen that shows any. */
export function SyntheticBanner(props: { shown: boolean }) {
  const words = useShared()
  if (!props.shown) return null
  return (
    <aside className="vd-synthetic" aria-label={words.syntheticBanner.title}>
      <IconFlask size={14} aria-hidden="true" />
      <strong>{words.syntheticBanner.title}</strong>
      <span className="vd-synthetic-text">{words.syntheticBanner.text}</span>
    </aside>
  )
}
