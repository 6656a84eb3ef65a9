import { Box, Skeleton, useComputedColorScheme, useMantineTheme } from '@mantine/core'
import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef, useState } from 'react'

/** A mark the reader chose: the category it stands over and the series it belongs to. */
export interface ChosenMark {
  readonly category: string
  readonly series: string
}

/** Ink on paper; lighter at night. Gold is kept for what was granted, red for the brand. */
const tones = {
  light: { ink: '#3b3833', palette: ['#2d4268', '#9aabc5', '#b9b2a2', '#6d665a', '#d9d4c8'] },
  dark: { ink: '#c3c9d4', palette: ['#9aabc5', '#5f769d', '#968f80', '#d3ccbc', '#4b5568'] },
} as const

interface ChartProps {
  /** The question or finding that the chart answers, read out by screen readers. */
  readonly label: string
  readonly option: EChartsCoreOption
  readonly height?: number
  readonly onChoose?: (mark: ChosenMark) => void
}

/** Biểu đồ. Loads the drawing library only when it is first shown; the table beside it says the same in words. */
export function Chart({ label, option, height = 280, onChoose }: ChartProps) {
  const holder = useRef<HTMLDivElement>(null)
  const [ready, setReady] = useState(false)
  const theme = useMantineTheme()
  const scheme = useComputedColorScheme('light')

  useEffect(() => {
    let disposed = false
    let cleanup = () => {}
    void import('./chart-engine.ts').then(({ init }) => {
      if (disposed || holder.current === null) return
      const chart = init(holder.current, null, { renderer: 'svg' })
      const { ink, palette } = tones[scheme]
      chart.setOption({
        textStyle: { fontFamily: theme.fontFamily, color: ink },
        aria: { enabled: true, label: { description: label } },
        animation: false,
        color: [...palette],
        ...option,
      })
      if (onChoose !== undefined)
        chart.on('click', (event) => {
          onChoose({ category: String(event.name), series: String(event.seriesName ?? '') })
        })
      const resized = new ResizeObserver(() => chart.resize())
      resized.observe(holder.current)
      setReady(true)
      cleanup = () => {
        resized.disconnect()
        chart.dispose()
      }
    })
    return () => {
      disposed = true
      cleanup()
    }
  }, [label, option, onChoose, scheme, theme])

  return (
    <Box pos="relative" h={height}>
      {!ready && <Skeleton h={height} pos="absolute" w="100%" aria-hidden />}
      <div ref={holder} role="img" aria-label={label} style={{ width: '100%', height }} />
    </Box>
  )
}
