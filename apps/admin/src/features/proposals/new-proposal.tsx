import { Button, Group, NumberInput, Select, Stack, Textarea } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { formatDay, formatMoment, PageHead } from '@vinhdanh/ui'
import { useEffect, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useDraft } from '../../shared/draft.ts'
import { Awards_Query } from '../../shared/picker-documents.ts'
import { UnitPicker } from '../../shared/pickers.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { routes, useAwardName, useWords } from '../../shared/words.ts'
import { AttestationForm, questionsOf } from './attestation-form.tsx'
import { NewProposal_DraftProposal, NewProposal_Windows } from './documents.ts'
import { LiveVerdict, useLiveVerdict } from './live-verdict.tsx'
import { ownUnit, type ProposalDraft } from './proposal-draft.ts'
import { SubjectFields } from './subject-fields.tsx'
import { useNominated } from './use-nominated.ts'

const route = getRouteApi('/proposals/new')

/** Lập đề nghị: the form on the left, the verdict it would have on the right, as one types. */
export function NewProposal() {
  const words = useWords()
  const text = words.draft
  const { today, viewer } = useFrame()
  const awardName = useAwardName()
  const navigate = useNavigate()
  const search = route.useSearch()
  const key = search.nomination === undefined ? 'new-proposal' : `new-proposal.${search.nomination}`
  const empty: ProposalDraft = {
    kind: search.nomination === undefined ? 'PERSON' : 'COLLECTIVE',
    subject: null,
    award: search.award ?? null,
    year: search.year ?? Number(today.slice(0, 4)),
    route: 'merit',
    submittingUnit: ownUnit(viewer),
    merits: '',
    attestations: [],
  }
  const { draft, keptAt, change, discard } = useDraft(key, empty)
  const nominated = useNominated(search.subject)
  // Once it is filed the form is left empty, or the subject of the address would be kept as a new draft.
  const [filed, setFiled] = useState(false)
  useEffect(() => {
    if (!filed && nominated !== null && draft.subject === null) change({ subject: nominated })
  })

  const [{ data: lawData }] = useQuery({ query: Awards_Query, variables: { on: null } })
  const [{ data: windowData }] = useQuery({
    query: NewProposal_Windows,
    variables: { year: draft.year },
  })
  const awards = (lawData?.awards ?? []).filter((award) =>
    draft.kind === 'PERSON'
      ? award.subjects.includes('PERSON')
      : award.subjects.some((kind) => kind !== 'PERSON'),
  )
  const chosen = awards.find((award) => award.code === draft.award)
  useDataSets(
    [draft.subject, draft.submittingUnit].flatMap((each) => (each === null ? [] : [each.dataSet])),
  )

  const stated = draft.attestations.flatMap(({ topic, holds }) =>
    holds === null ? [] : [{ topic, holds, year: draft.year }],
  )
  const live = useLiveVerdict(
    draft.subject === null || draft.award === null
      ? null
      : {
          award: draft.award,
          subject: draft.subject.id,
          year: draft.year,
          route: draft.route,
          attestations: stated,
        },
  )
  const preview = live.state.data?.previewEligibility
  const lines = preview?.__typename === 'EligibilityPreviewed' ? preview.verdict.nodes : []
  const questions = useMemo(
    () => questionsOf(lines, draft.attestations),
    [lines, draft.attestations],
  )

  const command = useCommand(NewProposal_DraftProposal)
  const submit = async () => {
    if (draft.subject === null || draft.award === null || draft.submittingUnit === null) return
    const event = await command.send({
      award: draft.award,
      subject: draft.subject.id,
      year: draft.year,
      route: draft.route,
      submittingUnit: draft.submittingUnit.id,
      merits: draft.merits,
      attestations: stated,
      nomination: search.nomination ?? null,
    })
    if (event === null) return
    setFiled(true)
    discard()
    void navigate({ to: '/proposals/$id', params: { id: event.proposal.id } })
  }
  const window = windowData?.proposalWindows.find((each) => each.level === chosen?.level)
  const complete = draft.subject !== null && draft.award !== null && draft.submittingUnit !== null

  return (
    <>
      <PageHead
        title={text.title}
        lead={search.nomination === undefined ? text.lead : text.fromNomination}
      />
      <div className="ad-two">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <CommandNotice state={command.state} />
          <Stack gap="md">
            <SubjectFields draft={draft} change={change} />
            <Select
              label={text.award}
              placeholder={text.choose}
              data={awards.map((award) => ({ value: award.code, label: awardName(award) }))}
              value={draft.award}
              onChange={(award) => change({ award, attestations: [] })}
              searchable
              required
              nothingFoundMessage={text.nothingFound}
              description={
                chosen === undefined
                  ? undefined
                  : window === undefined
                    ? text.windowNotSet(words.awardLevel[chosen.level])
                    : text.windowOpen(words.awardLevel[chosen.level], formatDay(window.closesOn))
              }
            />
            <Group grow align="flex-start">
              <NumberInput
                label={text.year}
                value={draft.year}
                onChange={(year) => {
                  if (typeof year === 'number') change({ year })
                }}
                min={1990}
                max={Number(today.slice(0, 4))}
                thousandSeparator=""
                clampBehavior="blur"
                required
              />
              <Select
                label={text.route}
                data={routes.map((each) => ({ value: each, label: words.route[each] }))}
                value={draft.route}
                onChange={(each) => change({ route: each ?? draft.route })}
                allowDeselect={false}
              />
            </Group>
            <UnitPicker
              label={text.submittingUnit}
              value={draft.submittingUnit}
              onPick={(submittingUnit) => change({ submittingUnit })}
              required
            />
            <Textarea
              label={text.merits}
              description={text.meritsHint}
              autosize
              minRows={5}
              maxLength={4000}
              value={draft.merits}
              onChange={(event) => change({ merits: event.currentTarget.value })}
            />
            <AttestationForm
              questions={questions}
              change={(attestations) => change({ attestations })}
            />
            <Group justify="space-between">
              <span className="vd-dim" role="status">
                {keptAt !== null && text.kept(formatMoment(keptAt))}
              </span>
              <Group gap="xs">
                {keptAt !== null && (
                  <Button variant="subtle" onClick={discard}>
                    {text.discard}
                  </Button>
                )}
                <Button type="submit" loading={command.sending} disabled={!complete}>
                  {text.save}
                </Button>
              </Group>
            </Group>
          </Stack>
        </form>
        <div className="ad-side">
          <LiveVerdict live={live} />
        </div>
      </div>
    </>
  )
}
