// long because it is one form: everything that is written down of a movement
import {
  Button,
  Checkbox,
  Group,
  MultiSelect,
  Select,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { DayField, formatMoment, PageHead, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { issueAt, useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useDraft } from '../../shared/draft.ts'
import { UnitPicker } from '../../shared/pickers.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { AskedMovement } from './asked-movement.tsx'
import { Movement_Save, MovementChoices_Query, type MovementData } from './documents.ts'
import {
  contentOf,
  draftOf,
  emptyDraft,
  type MovementDraft,
  noDocument,
  noTarget,
} from './movement-draft.ts'
import { kindOf, launcherOf, movementKinds, movementLaunchers } from './search.ts'
import { useOwnSector, useOwnUnit } from './use-own-unit.ts'

const newRoute = getRouteApi('/movements/new')
const editRoute = getRouteApi('/movements/$id/edit')

/** Soạn phong trào: new, in response to another, or anchored to a day. */
export function NewMovement() {
  const { parent, anchor } = newRoute.useSearch()
  const { sectorOf } = useWords().movements
  const sector = useOwnSector()
  const started: MovementDraft = {
    ...emptyDraft,
    sectors: sector === null ? [] : [sectorOf[sector] ?? sector],
    parent: parent ?? null,
    anchors: anchor === undefined ? [] : [anchor],
    kind: anchor === undefined ? 'THEMATIC' : 'DRIVE',
  }
  const key = `movement.new.${parent ?? ''}.${anchor ?? ''}`
  return (
    <Form key={key} draftKey={key} started={started} movement={null} reload={() => undefined} />
  )
}

export function EditMovement() {
  const { id } = editRoute.useParams()
  return (
    <AskedMovement id={id}>
      {(movement, reload) => (
        <Form
          draftKey={`movement.${movement.id}`}
          started={draftOf(movement)}
          movement={movement}
          reload={reload}
        />
      )}
    </AskedMovement>
  )
}

function Form(props: {
  draftKey: string
  started: MovementDraft
  movement: MovementData | null
  reload: () => void
}) {
  const { movement } = props
  const words = useWords().movements
  const { today } = useFrame()
  const { graphLanguage } = useLanguage()
  const navigate = useNavigate()
  const own = useOwnUnit('saveMovement')
  const owner = movement?.owner ?? null
  const [unit, setUnit] = useState(owner === null ? own : { ...owner, detail: owner.code })
  const { draft, keptAt, change, discard } = useDraft<MovementDraft>(props.draftKey, props.started)
  const year = Number((draft.from === '' ? today : draft.from).slice(0, 4))
  const [{ data }] = useQuery({
    query: MovementChoices_Query,
    variables: { year, language: graphLanguage },
  })
  const others = (data?.movementRegister.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id, status }) => id !== movement?.id && status === 'LAUNCHED')
  const command = useCommand(Movement_Save)
  const wrong = (path: string) => issueAt(command.state, path)
  const ready =
    unit !== null &&
    draft.name.trim() !== '' &&
    draft.launcherAsWritten.trim() !== '' &&
    draft.from !== '' &&
    draft.sectors.length > 0
  const submit = async () => {
    if (unit === null) return
    const event = await command.send({
      unit: unit.id,
      movement: movement?.id ?? null,
      expectedVersion: draft.begunOn ?? movement?.version ?? null,
      ...contentOf(draft, words.sectorOf, words.subjectOf),
    })
    if (event === null) return
    discard()
    void navigate({ to: '/movements/$id', params: { id: event.movement.id } })
  }
  const text = (
    key: 'name' | 'theme' | 'launcherAsWritten' | 'endEvent',
    label: string,
    more = {},
  ) => (
    <TextInput
      label={label}
      value={draft[key]}
      onChange={(event) => change({ [key]: event.currentTarget.value })}
      error={wrong(key)}
      {...more}
    />
  )
  const rows = <Row extends object>(
    list: readonly Row[],
    at: number,
    part: Partial<Row>,
  ): readonly Row[] => list.map((each, index) => (index === at ? { ...each, ...part } : each))
  const links = (label: string, key: 'parent' | 'core', of: typeof others) => (
    <Select
      label={label}
      error={wrong(key)}
      placeholder={words.none}
      data={of.map(({ id, name }) => ({ value: id, label: name }))}
      value={draft[key]}
      onChange={(value) => change({ [key]: value })}
      clearable
      searchable
    />
  )
  return (
    <>
      <PageHead
        title={movement === null ? words.formTitle : words.formEdit(movement.name)}
        lead={words.formLead}
      />
      <form
        className="ad-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <CommandNotice
          state={command.state}
          onReload={() => {
            command.reset()
            props.reload()
            change({ begunOn: null })
          }}
        />
        <Stack gap="md">
          <fieldset className="ad-attestations">
            <legend>{words.content}</legend>
            <Stack gap="sm">
              {text('name', words.name, { required: true })}
              <Select
                label={words.kind}
                data={movementKinds.map((value) => ({
                  value,
                  label: words.kindOf[value] ?? value,
                }))}
                value={draft.kind}
                onChange={(value) => change({ kind: kindOf({ value }, 'value') ?? draft.kind })}
                allowDeselect={false}
                required
              />
              {text('theme', words.theme)}
              <Textarea
                label={words.purpose}
                autosize
                minRows={2}
                value={draft.purpose}
                onChange={(event) => change({ purpose: event.currentTarget.value })}
              />
              <Checkbox
                label={words.hcmTag}
                checked={draft.hcmStudy}
                onChange={(event) => change({ hcmStudy: event.currentTarget.checked })}
              />
            </Stack>
          </fieldset>
          <fieldset className="ad-attestations">
            <legend>{words.who}</legend>
            <Stack gap="sm">
              <UnitPicker label={words.owner} value={unit} onPick={setUnit} required />
              <Group grow align="flex-start">
                {text('launcherAsWritten', words.launcherAsWritten, { required: true })}
                <Select
                  label={words.launcher}
                  placeholder={words.launcherNotStated}
                  data={movementLaunchers.map((value) => ({
                    value,
                    label: words.launcherOf[value] ?? value,
                  }))}
                  value={draft.launcher}
                  onChange={(value) => change({ launcher: launcherOf({ value }, 'value') ?? null })}
                  clearable
                />
              </Group>
              <TagsInput
                label={words.sector}
                error={wrong('sectors')}
                description={words.openHint}
                data={Object.values(words.sectorOf)}
                value={[...draft.sectors]}
                onChange={(sectors) => change({ sectors })}
                required
              />
              <TagsInput
                label={words.subjects}
                description={words.openHint}
                data={Object.values(words.subjectOf)}
                value={[...draft.subjects]}
                onChange={(subjects) => change({ subjects })}
              />
            </Stack>
          </fieldset>
          <fieldset className="ad-attestations">
            <legend>{words.when}</legend>
            <Stack gap="sm">
              <Group grow align="flex-start">
                <DayField
                  label={words.from}
                  error={wrong('from')}
                  value={draft.from}
                  onDay={(from) => change({ from })}
                  required
                />
                <DayField
                  label={words.until}
                  error={wrong('until')}
                  value={draft.until}
                  onDay={(until) => change({ until })}
                />
              </Group>
              {text('endEvent', words.endEvent, { description: words.endEventHint })}
              <MultiSelect
                label={words.anchors}
                data={(data?.commemorations ?? []).map(({ code, sentence }) => ({
                  value: code,
                  label: sentence,
                }))}
                value={[...draft.anchors]}
                onChange={(anchors) => change({ anchors })}
                clearable
              />
            </Stack>
          </fieldset>
          <fieldset className="ad-attestations">
            <legend>{words.links}</legend>
            <Stack gap="sm">
              {links(words.parent, 'parent', others)}
              {links(
                words.coreMovement,
                'core',
                others.filter(({ isCore }) => isCore),
              )}
            </Stack>
          </fieldset>
          <fieldset className="ad-attestations">
            <legend>{words.targets}</legend>
            {draft.targets.map((target, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name until filled in
              <Group key={at} align="flex-end" mb={8}>
                <TextInput
                  style={{ flex: '2 1 220px' }}
                  label={words.indicator}
                  error={wrong(`targets.${at}.indicator`)}
                  value={target.indicator}
                  onChange={(event) =>
                    change({
                      targets: rows(draft.targets, at, { indicator: event.currentTarget.value }),
                    })
                  }
                  required
                />
                <TextInput
                  style={{ flex: '1 1 110px' }}
                  label={words.unitOfMeasure}
                  error={wrong(`targets.${at}.measure`)}
                  value={target.measure}
                  onChange={(event) =>
                    change({
                      targets: rows(draft.targets, at, { measure: event.currentTarget.value }),
                    })
                  }
                  required
                />
                <TextInput
                  style={{ flex: '1 1 110px' }}
                  label={words.goal}
                  error={wrong(`targets.${at}.goal`)}
                  inputMode="decimal"
                  value={target.goal}
                  onChange={(event) =>
                    change({
                      targets: rows(draft.targets, at, { goal: event.currentTarget.value }),
                    })
                  }
                />
                <Button
                  variant="default"
                  aria-label={words.removeRow(target.indicator)}
                  onClick={() =>
                    change({ targets: draft.targets.filter((_, index) => index !== at) })
                  }
                >
                  <IconTrash size={16} aria-hidden="true" />
                </Button>
              </Group>
            ))}
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden="true" />}
              onClick={() => change({ targets: [...draft.targets, noTarget] })}
            >
              {words.addTarget}
            </Button>
          </fieldset>
          <fieldset className="ad-attestations">
            <legend>{words.documents}</legend>
            {draft.documents.map((each, at) => {
              const field = (
                key: keyof typeof noDocument,
                label: string,
                more: { required?: boolean; description?: string } = {},
              ) => (
                <TextInput
                  style={{ flex: '1 1 160px' }}
                  label={label}
                  error={wrong(`documents.${at}.${key}`)}
                  value={each[key]}
                  onChange={(event) =>
                    change({
                      documents: rows(draft.documents, at, { [key]: event.currentTarget.value }),
                    })
                  }
                  {...more}
                />
              )
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name until filled in
                <Stack key={at} gap={8} mb={12}>
                  <Group grow align="flex-end">
                    {field('type', words.documentType, { required: true })}
                    {field('number', words.number)}
                    {field('dated', words.dated, { description: words.datedHint })}
                  </Group>
                  <Group align="flex-end">
                    {field('issuer', words.issuer)}
                    {field('subject', words.subject, { required: true })}
                    <Button
                      variant="default"
                      aria-label={words.removeRow(`${each.type} ${each.number}`)}
                      onClick={() =>
                        change({ documents: draft.documents.filter((_, index) => index !== at) })
                      }
                    >
                      <IconTrash size={16} aria-hidden="true" />
                    </Button>
                  </Group>
                </Stack>
              )
            })}
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden="true" />}
              onClick={() => change({ documents: [...draft.documents, noDocument] })}
            >
              {words.addDocument}
            </Button>
          </fieldset>
          <Group justify="space-between">
            <span className="vd-dim" role="status">
              {keptAt !== null && words.kept(formatMoment(keptAt))}
            </span>
            <Group gap="xs">
              {keptAt !== null && (
                <Button variant="default" onClick={discard}>
                  {words.discard}
                </Button>
              )}
              <Button type="submit" loading={command.sending} disabled={!ready}>
                {words.save}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </>
  )
}
