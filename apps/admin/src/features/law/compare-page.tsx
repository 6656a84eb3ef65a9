import { Button, NumberInput, SegmentedControl, Select } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { DayField, EmptyState, PageHead, RefusedState, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { PersonPicker, type Picked, UnitPicker } from '../../shared/pickers.tsx'
import { written } from '../../shared/search-values.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Compared_Query, CompareLaw_Query } from './compare-documents.ts'
import { Comparison } from './comparison.tsx'
import { AwardsOn_Query } from './documents.ts'
import { LawNav } from './law-nav.tsx'

const route = getRouteApi('/law/compare')

interface Asked {
  readonly award: string
  readonly year: number
  readonly subject: string
  readonly a: string
  readonly b: string
}

/** So sánh hai ngày luật cho cùng một đối tượng: which conditions change, and because of which text. */
export function ComparePage() {
  const words = useWords().law.compare
  const search = route.useSearch()
  const { award, year, subject, a, b } = search
  const asked =
    award !== undefined &&
    year !== undefined &&
    subject !== undefined &&
    a !== undefined &&
    b !== undefined
      ? { award, year, subject, a, b }
      : null
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <LawNav />
      <Question given={search} />
      {asked === null ? (
        <EmptyState title={words.ask} text={words.askText} />
      ) : (
        <Answer asked={asked} />
      )}
    </>
  )
}

/** Đối tượng mà địa chỉ nêu: what an opened link names by its id alone. */
function useNamed(id: string | undefined): Picked | null {
  const [{ data }] = useQuery({
    query: Compared_Query,
    variables: { id: id ?? '' },
    pause: id === undefined,
  })
  const node = data?.node
  if (id === undefined || (node?.__typename !== 'Person' && node?.__typename !== 'Unit'))
    return null
  const { name, kind, dataSet } = node
  return { id, name, kind, dataSet, detail: '' }
}

type Given = { readonly [Key in keyof Asked]?: Asked[Key] | undefined }

function Question({ given }: { given: Given }) {
  const words = useWords()
  const text = words.law.compare
  const { today, can } = useFrame()
  // A legal officer reads no personal files; the units are open to them.
  const people = can('people')
  const awardName = useAwardName()
  const navigate = useNavigate()
  const named = useNamed(given.subject)
  const [chosenKind, setKind] = useState<'person' | 'unit' | null>(null)
  const [picked, setPicked] = useState<Picked | null>(null)
  // Turned to the other kind, the box waits for another subject.
  const shown = picked ?? (chosenKind === null ? named : null)
  const usual = people ? 'person' : 'unit'
  const kind = chosenKind ?? (named === null ? usual : named.kind === 'PERSON' ? 'person' : 'unit')
  const [award, setAward] = useState(given.award ?? null)
  const [year, setYear] = useState(given.year ?? Number(today.slice(0, 4)))
  const [a, setA] = useState(given.a ?? '2026-09-30')
  const [b, setB] = useState(given.b ?? today)
  const [{ data }] = useQuery({ query: AwardsOn_Query, variables: { on: b } })
  const subject = picked?.id ?? (chosenKind === null ? given.subject : undefined)
  const Pick = kind === 'person' ? PersonPicker : UnitPicker
  const awards = (data?.awards ?? []).map((each) => ({ value: each.code, label: awardName(each) }))
  return (
    <form
      className="ad-ask"
      onSubmit={(event) => {
        event.preventDefault()
        void navigate({
          to: '/law/compare',
          search: written({ award: award ?? undefined, year, subject, a, b }),
        })
      }}
    >
      <div>
        {people && (
          <SegmentedControl
            aria-label={text.subject}
            size="xs"
            value={kind}
            onChange={(value) => {
              setKind(value === 'unit' ? 'unit' : 'person')
              setPicked(null)
            }}
            data={[
              { value: 'person', label: words.subjectKind.PERSON },
              { value: 'unit', label: words.subjectKind.COLLECTIVE },
            ]}
          />
        )}
        <Pick key={kind} label={text.subject} value={shown} onPick={setPicked} required />
      </div>
      <Select
        label={text.award}
        searchable
        required
        value={award}
        onChange={setAward}
        data={awards}
      />
      <NumberInput
        label={text.year}
        required
        min={2000}
        max={2100}
        value={year}
        onChange={(value) => setYear(Number(value))}
      />
      <DayField label={text.dayA} value={a} onDay={setA} required />
      <DayField label={text.dayB} value={b} onDay={setB} required />
      <Button type="submit" disabled={award === null || subject === undefined}>
        {text.submit}
      </Button>
    </form>
  )
}

function Answer({ asked }: { asked: Asked }) {
  const { graphLanguage } = useLanguage()
  const { award, year, subject, a, b } = asked
  const [state, ask] = useQuery({
    query: CompareLaw_Query,
    variables: { input: { award, year, subject, dayA: a, dayB: b }, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ compareLaw }) =>
        compareLaw.__typename === 'LawComparison' ? (
          <Comparison of={compareLaw} />
        ) : (
          <RefusedState refusal={compareLaw} />
        )
      }
    </Answered>
  )
}
