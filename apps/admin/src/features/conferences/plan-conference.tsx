import { Button, NumberInput, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { DayField, PageHead } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { PlanConference_PlanConference, PlanConference_Query } from './documents.ts'

const route = getRouteApi('/conferences/new')

/** Lập hội nghị: which cluster, which review, which day and where. */
export function PlanConference() {
  const words = useWords().conferences
  const frame = useFrame()
  const navigate = useNavigate()
  const search = route.useSearch()
  const [state, ask] = useQuery({ query: PlanConference_Query })
  // Offered are the clusters whose conference the viewer may plan.
  const clusters = (state.data?.clusters.edges.map(({ node }) => node) ?? []).filter(({ rights }) =>
    rights.some(({ operation, allowed }) => operation === 'planConference' && allowed),
  )
  const command = useCommand(PlanConference_PlanConference)
  const thisYear = Number(frame.today.slice(0, 4))
  const [cluster, setCluster] = useState<string | null>(search.cluster ?? null)
  const [kind, setKind] = useState<'MID_YEAR' | 'ANNUAL'>('ANNUAL')
  const [year, setYear] = useState(search.year ?? thisYear)
  const [heldOn, setHeldOn] = useState(frame.today)
  const [place, setPlace] = useState('')
  const [host, setHost] = useState<string | null>(null)
  const [only] = clusters.length === 1 ? clusters : []
  const chosen = clusters.find(({ id }) => id === cluster) ?? only
  useDataSets(chosen === undefined ? [] : [chosen.dataSet])
  const members = [...new Map((chosen?.members ?? []).map(({ unit }) => [unit.id, unit.name]))]
  const submit = async () => {
    if (chosen === undefined) return
    const event = await command.send({
      ...{ cluster: chosen.id, kind, year, heldOn, host },
      place: place === '' ? null : place,
    })
    if (event !== null)
      void navigate({ to: '/conferences/$id', params: { id: event.conference.id } })
  }
  return (
    <>
      <PageHead title={words.plan} lead={words.planLead} />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {() => (
          <form
            className="ad-form"
            onSubmit={(event) => {
              event.preventDefault()
              void submit()
            }}
          >
            <CommandNotice state={command.state} />
            <Stack gap="md">
              <Select
                label={words.cluster}
                data={clusters.map(({ id, name }) => ({ value: id, label: name }))}
                value={chosen?.id ?? null}
                onChange={setCluster}
                searchable
                required
              />
              <SegmentedControl
                aria-label={words.kindLabel}
                value={kind}
                onChange={(value) => setKind(value === 'MID_YEAR' ? 'MID_YEAR' : 'ANNUAL')}
                data={[
                  { value: 'MID_YEAR', label: words.kind.MID_YEAR },
                  { value: 'ANNUAL', label: words.kind.ANNUAL },
                ]}
              />
              <NumberInput
                label={words.year}
                value={year}
                thousandSeparator=""
                onChange={(value) => typeof value === 'number' && setYear(value)}
                required
              />
              <DayField label={words.heldOn} value={heldOn} onDay={setHeldOn} required />
              <TextInput
                label={words.place}
                value={place}
                onChange={(event) => setPlace(event.currentTarget.value)}
              />
              <Select
                label={words.host}
                data={members.map(([value, label]) => ({ value, label }))}
                value={host}
                onChange={setHost}
                clearable
              />
              <Button type="submit" loading={command.sending} disabled={chosen === undefined}>
                {words.plan}
              </Button>
            </Stack>
          </form>
        )}
      </Answered>
    </>
  )
}
