import { Group, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'

/** Căn cứ và ngày có hiệu lực của một thay đổi. */
export function useDecision() {
  const { today } = useFrame()
  const [number, setNumber] = useState('')
  const [signedOn, setSignedOn] = useState(today)
  const [issuer, setIssuer] = useState('')
  const [on, setOn] = useState(today)
  return {
    ...{ number, setNumber, signedOn, setSignedOn, issuer, setIssuer, on, setOn },
    ready: number.trim() !== '' && signedOn !== '',
    decision: { number, on: signedOn.trim(), issuer: issuer === '' ? null : issuer },
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
    <Group grow align="flex-start">
      <TextInput
        label={words.decisionNumber}
        value={value.number}
        onChange={(event) => value.setNumber(event.currentTarget.value)}
        required
      />
      <TextInput
        label={words.decisionOn}
        value={value.signedOn}
        onChange={(event) => value.setSignedOn(event.currentTarget.value)}
        required
      />
      <TextInput
        label={words.issuer}
        value={value.issuer}
        onChange={(event) => value.setIssuer(event.currentTarget.value)}
      />
      {props.withDay !== false && (
        <DayField label={words.on} value={value.on} onDay={value.setOn} required />
      )}
    </Group>
  )
}
