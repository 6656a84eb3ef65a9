import { IconFlask } from '@tabler/icons-react'
import { useShared } from '../language/language.tsx'

/** Thực, mô phỏng, nhập: never mixed, always told. */
export type DataSet = 'REAL' | 'SYNTHETIC' | 'ENTERED'

export function DataSetBadge(props: { dataSet: DataSet }) {
  const words = useShared()
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
    <div className="vd-synthetic" role="note">
      <IconFlask size={14} aria-hidden="true" />
      <strong>{words.syntheticBanner.title}</strong>
      <span className="vd-synthetic-text">{words.syntheticBanner.text}</span>
    </div>
  )
}
