import { Button, FileButton, Group, Select, Tabs, Textarea, TextInput } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { DayField, PageHead, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useDraft } from '../../shared/draft.ts'
import { type Picked, UnitPicker } from '../../shared/pickers.tsx'
import { useWords } from '../../shared/words.ts'
import { LawNav } from '../law/law-nav.tsx'
import { type Regulation, Regulation_Query, Regulations_Save } from './documents.ts'
import {
  articleLines,
  articlesFrom,
  draftOf,
  headOf,
  provenanceOf,
  type RegulationDraft,
  statuses,
  statusOf,
  withHead,
} from './draft.ts'
import { Faults } from './faults.tsx'
import { RuleList } from './rule-list.tsx'

const editRoute = getRouteApi('/law/regulations/$id/edit')

/** Soạn tiếp một bản nháp. */
export function EditRegulation() {
  const { id } = editRoute.useParams()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: Regulation_Query,
    variables: { id, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ regulation }) =>
        regulation === null ? <NotFound /> : <Editor key={id} kept={regulation} />
      }
    </Answered>
  )
}

/** Soạn một quy định mới. */
export const NewRegulation = () => <Editor kept={null} />

/** Whoever writes a regulation has its text before them. */
const blank = { provenance: { status: 'verified' }, articles: {}, rules: [] }
const heads = ['number', 'titleVi', 'titleEn', 'issuer', 'source'] as const

function Editor({ kept }: { kept: Regulation | null }) {
  const words = useWords().law.regulations
  const navigate = useNavigate()
  const command = useCommand(Regulations_Save)
  const [unit, setUnit] = useState<Picked | null>(null)
  const [told, setTold] = useState<Pick<Regulation, 'issues' | 'loosenings'> | null>(kept)
  const own = useDraft(`regulation.${kept?.id ?? 'new'}.${kept?.version ?? 0}`, {
    document: JSON.stringify(kept?.document ?? blank),
  })
  const draft = draftOf(JSON.parse(own.draft.document))
  const change = (next: RegulationDraft) => own.change({ document: JSON.stringify(next) })
  const save = async () => {
    const organisation = kept?.organisation.id ?? unit?.id
    if (organisation === undefined) return
    const event = await command.send({
      unit: organisation,
      regulation: kept?.id ?? null,
      expectedVersion: kept?.version ?? null,
      document: draft,
    })
    if (event === null) return
    own.discard()
    setTold(event.regulation)
    void navigate({ to: '/law/regulations/$id', params: { id: event.regulation.id } })
  }
  return (
    <>
      <PageHead
        title={kept === null ? words.write : words.editOf(kept.number)}
        lead={words.editLead}
      />
      <LawNav />
      <CommandNotice state={command.state} />
      {told !== null && <Faults regulation={told} />}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {kept === null && (
          <UnitPicker label={words.organisation} value={unit} onPick={setUnit} required />
        )}
        <Tabs defaultValue="form" keepMounted={false} mt="md">
          <Tabs.List aria-label={words.editWays}>
            <Tabs.Tab value="form">{words.byForm}</Tabs.Tab>
            <Tabs.Tab value="text">{words.byText}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="form" pt="md">
            <Heads draft={draft} change={change} />
            <RuleList draft={draft} change={change} />
          </Tabs.Panel>
          <Tabs.Panel value="text" pt="md">
            <AsText draft={draft} change={change} />
          </Tabs.Panel>
        </Tabs>
        <Group mt="md">
          <Button type="submit" loading={command.sending} disabled={kept === null && unit === null}>
            {words.save}
          </Button>
          <span className="vd-dim">{words.saveLead}</span>
        </Group>
      </form>
    </>
  )
}

interface DraftProps {
  readonly draft: RegulationDraft
  readonly change: (next: RegulationDraft) => void
}

function Heads({ draft, change }: DraftProps) {
  const words = useWords().law.regulations
  return (
    <div className="ad-ask">
      {heads.map((key) => (
        <TextInput
          key={key}
          label={words.head[key]}
          required={key !== 'titleEn'}
          value={headOf(draft, key)}
          onChange={(event) => change(withHead(draft, key, event.currentTarget.value))}
        />
      ))}
      {(['signed', 'from', 'until'] as const).map((key) => (
        <DayField
          key={key}
          label={words.head[key]}
          value={headOf(draft, key)}
          required={key === 'from'}
          onDay={(day) => change(withHead(draft, key, day))}
        />
      ))}
      <Select
        label={words.checked}
        allowDeselect={false}
        value={statusOf(draft)}
        data={statuses.map((value) => ({ value, label: words.checkedAs[value] }))}
        onChange={(status) =>
          status !== null && change({ ...draft, provenance: { ...provenanceOf(draft), status } })
        }
      />
      <Textarea
        label={words.articles}
        description={words.articlesLead}
        autosize
        minRows={4}
        defaultValue={articleLines(draft)}
        onBlur={(event) =>
          change({ ...draft, articles: articlesFrom(event.currentTarget.value) } as RegulationDraft)
        }
      />
    </div>
  )
}

/** The whole document as text: for what has no form, and to bring in a file. */
function AsText({ draft, change }: DraftProps) {
  const words = useWords().law.regulations
  const [text, setText] = useState(JSON.stringify(draft, null, 2))
  const [wrong, setWrong] = useState(false)
  const read = (written: string) => {
    setText(written)
    try {
      change(draftOf(JSON.parse(written)))
      setWrong(false)
    } catch {
      setWrong(true)
    }
  }
  return (
    <>
      <FileButton
        accept="application/json"
        onChange={(file) => void file?.text().then((written) => read(written))}
      >
        {(props) => (
          <Button {...props} size="sm" variant="default" mb="sm">
            {words.bringFile}
          </Button>
        )}
      </FileButton>
      <Textarea
        label={words.document}
        autosize
        minRows={16}
        maxRows={40}
        value={text}
        error={wrong ? words.notJson : undefined}
        styles={{ input: { fontFamily: 'monospace' } }}
        onChange={(event) => read(event.currentTarget.value)}
      />
    </>
  )
}
