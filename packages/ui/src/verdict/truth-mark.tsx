import { IconCircleCheckFilled, IconCircleXFilled, IconHelpCircle } from '@tabler/icons-react'
import { useShared } from '../language/language.tsx'
import type { Truth, TruthCountsView } from './verdict.ts'

const icons = { MET: IconCircleCheckFilled, UNMET: IconCircleXFilled, UNKNOWN: IconHelpCircle }

/** Đạt / Không đạt / Chưa đủ dữ liệu: always icon, word and colour together. */
export function TruthMark(props: { truth: Truth; size?: 'sm' | 'md' | 'lg' }) {
  const words = useShared()
  const Icon = icons[props.truth]
  const pixels = props.size === 'lg' ? 22 : props.size === 'sm' ? 14 : 16
  return (
    <span className={`vd-truth vd-truth-${props.truth} vd-truth-${props.size ?? 'md'}`}>
      <Icon size={pixels} aria-hidden="true" stroke={2.2} />
      <span>{words.truth[props.truth]}</span>
    </span>
  )
}

/** Số dòng đạt, không đạt, chưa đủ dữ liệu: compact, with a full sentence for who listens. */
export function TruthCounts(props: { truth: Truth; counts: TruthCountsView }) {
  const words = useShared()
  const { met, unmet, unknown } = props.counts
  const Icon = icons[props.truth]
  return (
    <span className="vd-counts">
      <span className={`vd-truth vd-truth-${props.truth} vd-truth-sm`}>
        <Icon size={16} aria-hidden="true" />
        <span>{words.truth[props.truth]}</span>
      </span>
      <span className="vd-counts-numbers" title={words.counts(met, unmet, unknown)}>
        <span className="vd-hidden">{words.counts(met, unmet, unknown)}</span>
        <span aria-hidden="true" className="vd-truth-MET">
          <IconCircleCheckFilled size={12} />
          {met}
        </span>
        <span aria-hidden="true" className="vd-truth-UNMET">
          <IconCircleXFilled size={12} />
          {unmet}
        </span>
        <span aria-hidden="true" className="vd-truth-UNKNOWN">
          <IconHelpCircle size={12} />
          {unknown}
        </span>
      </span>
    </span>
  )
}
