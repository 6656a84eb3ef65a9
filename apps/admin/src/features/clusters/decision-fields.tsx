import { SimpleGrid, TextInput } from '@mantine/core'
import { DayField, formatDay } from '@vinhdanh/ui'
import { useState } from 'react'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'

/** Ngày hoặc tháng as people write it here, 10/02/2026 or 05/2022, as the graph wants it; else as it was typed. */
const writtenDay = (typed: string): string => {
  const parts = typed.trim().split('/')
  return parts.every((part) => /^\d+$/.test(part)) && parts.length > 1
    ? parts
        .map((part) => part.padStart(2, '0'))
        .reverse()
        .join('-')
    : typed.trim()
}

/** Căn cứ và ngày có hiệu lực của một thay đổi. */
export function useDecision() {
  const { today } = useFrame()
  const [number, setNumber] = useState('')
  const [signedOn, setSignedOn] = useState(formatDay(today))
  const [issuer, setIssuer] = useState('')
  const [on, setOn] = useState(today)
  return {
    ...{ number, setNumber, signedOn, setSignedOn, issuer, setIssuer, on, setOn },
    ready: number.trim() !== '' && signedOn !== '',
    decision: { number, on: writtenDay(signedOn), issuer: issuer === '' ? null : issuer },
  }
}

/** Quyết định: its number, its day or month, who issued it; and from which day it counts. */
export function DecisionFields(props: {
  value: ReturnType<typeof useDecision>
  /** False for what counts from the decision itself. */
  withDay?: boolean
}) {
  const words = useWords().clusters
  const { value } = props
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput
        label={words.decisionNumber}
        value={value.number}
        onChange={(event) => value.setNumber(event.currentTarget.value)}
        required
        data-autofocus
      />
      <TextInput
        label={words.decisionOn}
        description={words.decisionOnHint}
        value={value.signedOn}
        onChange={(event) => value.setSignedOn(event.currentTarget.value)}
        required
      />
      <TextInput
        label={words.issuer}
        description={words.issuerHint}
        value={value.issuer}
        onChange={(event) => value.setIssuer(event.currentTarget.value)}
      />
      {props.withDay !== false && (
        <DayField label={words.on} value={value.on} onDay={value.setOn} required />
      )}
    </SimpleGrid>
  )
}
