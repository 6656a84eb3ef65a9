import { Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { DayField, formatMoment, PageHead } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useDraft } from '../../shared/draft.ts'
import { Awards_Query } from '../../shared/picker-documents.ts'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { AskedCluster } from './asked-cluster.tsx'
import { type ClusterData, Conference_RecordConference } from './documents.ts'
import { Leaders } from './ordered-units.tsx'

interface ConferenceDraft {
  readonly year: number
  readonly heldOn: string
  readonly place: string
  readonly nominations: readonly { readonly award: string | null; readonly unit: string | null }[]
  readonly heads: readonly string[]
  readonly deputies: readonly string[]
  readonly termYear: number
}

const route = getRouteApi('/clusters/$id/conference')

/** Ghi hội nghị: the day, the nominations, the heads of the next term. */
export function ConferenceForm() {
  const { id } = route.useParams()
  return <AskedCluster id={id}>{(cluster) => <Form cluster={cluster} />}</AskedCluster>
}

function Form({ cluster }: { cluster: ClusterData }) {
  const words = useWords()
  const text = words.clusters
  const { today } = useFrame()
  const awardName = useAwardName()
  const navigate = useNavigate()
  useDataSets([cluster.dataSet])
  const thisYear = Number(today.slice(0, 4))
  const { draft, keptAt, change, discard } = useDraft<ConferenceDraft>(`conference.${cluster.id}`, {
    year: thisYear,
    heldOn: today,
    place: '',
    nominations: [{ award: null, unit: null }],
    heads: [],
    deputies: [],
    termYear: thisYear + 1,
  })
  const [{ data }] = useQuery({ query: Awards_Query, variables: { on: draft.heldOn || null } })
  const awards = (data?.awards ?? [])
    .filter((award) => award.subjects.includes('COLLECTIVE'))
    .map((award) => ({ value: award.code, label: awardName(award) }))
  const units = [...new Map(cluster.members.map(({ unit }) => [unit.id, unit.name]))].map(
    ([value, label]) => ({ value, label }),
  )
  const command = useCommand(Conference_RecordConference)
  const nominations = draft.nominations.flatMap(({ award, unit }) =>
    award === null || unit === null ? [] : [{ award, unit }],
  )
  const complete = draft.heads.length > 0 && nominations.length === draft.nominations.length
  const changeNomination = (at: number, part: Partial<ConferenceDraft['nominations'][number]>) =>
    change({
      nominations: draft.nominations.map((each, index) =>
        index === at ? { ...each, ...part } : each,
      ),
    })
  const submit = async () => {
    const event = await command.send({
      cluster: cluster.id,
      year: draft.year,
      heldOn: draft.heldOn,
      place: draft.place === '' ? null : draft.place,
      nominations,
      heads: [...draft.heads],
      deputies: [...draft.deputies],
      termYear: draft.termYear,
    })
    if (event === null) return
    discard()
    void navigate({
      to: '/clusters/$id',
      params: { id: cluster.id },
      search: { tab: 'conferences' },
    })
  }
  return (
    <>
      <PageHead title={`${text.record}: ${cluster.name}`} lead={text.recordLead} />
      <form
        className="ad-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <CommandNotice state={command.state} />
        <Stack gap="md">
          <Group grow align="flex-start">
            <NumberInput
              label={text.summaryYear}
              value={draft.year}
              thousandSeparator=""
              onChange={(year) => typeof year === 'number' && change({ year })}
              required
            />
            <DayField
              label={text.heldOn}
              value={draft.heldOn}
              max={today}
              onDay={(heldOn) => change({ heldOn })}
              required
            />
            <TextInput
              label={text.place}
              value={draft.place}
              onChange={(event) => change({ place: event.currentTarget.value })}
            />
          </Group>
          <fieldset className="ad-attestations">
            <legend>{text.nominations}</legend>
            {draft.nominations.map((nomination, index) => {
              const unitName = units.find((unit) => unit.value === nomination.unit)?.label ?? ''
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name until filled in
                <Group key={index} align="flex-end" wrap="nowrap" mb={8}>
                  <Select
                    label={text.unit}
                    data={units}
                    value={nomination.unit}
                    onChange={(unit) => changeNomination(index, { unit })}
                    searchable
                    required
                    style={{ flex: 1 }}
                  />
                  <Select
                    label={text.award}
                    data={awards}
                    value={nomination.award}
                    onChange={(award) => changeNomination(index, { award })}
                    searchable
                    required
                    style={{ flex: 1 }}
                  />
                  <Button
                    variant="default"
                    aria-label={text.removeNomination(unitName)}
                    onClick={() =>
                      change({ nominations: draft.nominations.filter((_, each) => each !== index) })
                    }
                  >
                    <IconTrash size={16} aria-hidden="true" />
                  </Button>
                </Group>
              )
            })}
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden="true" />}
              onClick={() =>
                change({ nominations: [...draft.nominations, { award: null, unit: null }] })
              }
            >
              {text.nominate}
            </Button>
          </fieldset>
          <NumberInput
            label={text.nextTerm}
            value={draft.termYear}
            thousandSeparator=""
            onChange={(termYear) => typeof termYear === 'number' && change({ termYear })}
            required
          />
          <Leaders
            units={units}
            value={draft}
            onHeads={(heads) => change({ heads })}
            onDeputies={(deputies) => change({ deputies })}
          />
          <Group justify="space-between">
            <span className="vd-dim" role="status">
              {keptAt !== null && words.draft.kept(formatMoment(keptAt))}
            </span>
            <Button type="submit" loading={command.sending} disabled={!complete}>
              {text.record}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  )
}
