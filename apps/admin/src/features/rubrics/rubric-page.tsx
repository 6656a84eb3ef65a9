import { Button, Group, Select } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { DataSetBadge, formatMoment, PageHead, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { type Picked, UnitPicker } from '../../shared/pickers.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { KnownRubrics_Query, type Rubric, Rubric_Query, RubricVersions_Query } from './documents.ts'
import { Editor } from './editor.tsx'
import { RubricActions } from './rubric-actions.tsx'

const route = getRouteApi('/rubrics/$id')

/** Một bảng tiêu chí: written while it is a draft, read afterwards. */
export function RubricPage() {
  const { id } = route.useParams()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: Rubric_Query,
    variables: { id, language: graphLanguage },
  })
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ rubric }) => (rubric === null ? <NotFound /> : <Page key={rubric.id} rubric={rubric} />)}
    </Answered>
  )
}

function Page({ rubric }: { rubric: Rubric }) {
  const words = useWords().rubrics
  useDataSets([rubric.dataSet])
  return (
    <>
      <PageHead
        title={rubric.title}
        lead={
          <>
            {rubric.statusSentence} <DataSetBadge dataSet={rubric.dataSet} />
            <div className="vd-dim">
              {rubric.unit.name} · {words.unitTypes[rubric.unitType] ?? rubric.unitType} ·{' '}
              {words.savedAt(formatMoment(rubric.savedAt))}
            </div>
          </>
        }
        actions={<RubricActions rubric={rubric} />}
      />
      {rubric.partly && <p className="vd-caution">{words.partlyText}</p>}
      <Editor
        key={`${rubric.id} ${rubric.version} ${rubric.mayEdit}`}
        kept={rubric}
        unit={rubric.unit.id}
        document={rubric.document}
      />
      <Versions rubric={rubric} />
    </>
  )
}

/** Các phiên bản: what was laid down by the same unit for the same type of units. */
function Versions({ rubric }: { rubric: Rubric }) {
  const words = useWords().rubrics
  const { graphLanguage } = useLanguage()
  const [{ data }] = useQuery({
    query: RubricVersions_Query,
    variables: { unit: rubric.unit.id, unitType: rubric.unitType, language: graphLanguage },
  })
  const versions = (data?.rubrics.edges ?? [])
    .map(({ node }) => node)
    .filter((each) => each.id !== rubric.id)
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
  if (versions.length === 0) return null
  return (
    <section className="ad-ranking-part">
      <h2>{words.versions}</h2>
      <ul className="ad-plain">
        {versions.map((each) => (
          <li key={each.id}>
            <Link to="/rubrics/$id" params={{ id: each.id }}>
              {each.number === null ? each.title : `${each.number}: ${each.title}`}
            </Link>
            <span className="vd-dim">
              {each.statusSentence}
              {each.replaces !== null && ` · ${words.replaces(each.replaces)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Soạn bảng tiêu chí mới: from nothing, from a published one, or from a workbook. */
export function NewRubric() {
  const words = useWords().rubrics
  const navigate = useNavigate()
  const [unit, setUnit] = useState<Picked | null>(null)
  const [known, setKnown] = useState<string | null>(null)
  const [started, setStarted] = useState<string | null>(null)
  const [{ data }] = useQuery({ query: KnownRubrics_Query })
  const found = data?.knownRubrics.find((each) => each.id === started)
  const chosen = data?.knownRubrics.find((each) => each.id === known)
  return (
    <>
      <PageHead title={words.write} lead={words.writeLead} />
      <div className="ad-ask">
        <UnitPicker label={words.unit} value={unit} onPick={setUnit} required />
        <Group align="flex-end">
          <Select
            label={words.startFrom}
            placeholder={words.fromNothing}
            clearable
            searchable
            style={{ flex: 1 }}
            value={known}
            data={(data?.knownRubrics ?? []).map((each) => ({
              value: each.id,
              label: `${each.id}: ${each.title}`,
            }))}
            onChange={setKnown}
          />
          <Button variant="default" disabled={known === null} onClick={() => setStarted(known)}>
            {words.start}
          </Button>
        </Group>
      </div>
      {chosen !== undefined && chosen.leftOut.length > 0 && (
        <details>
          <summary>{words.leftOut(chosen.leftOut.length)}</summary>
          <ul>
            {chosen.leftOut.map(({ what, why }) => (
              <li key={what}>
                <strong>{what}.</strong> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Editor
        key={started ?? 'new'}
        kept={null}
        unit={unit?.id ?? null}
        document={found?.document ?? { criteria: [] }}
        {...(started === null ? {} : { source: started })}
        onSaved={(id) => void navigate({ to: '/rubrics/$id', params: { id } })}
      />
    </>
  )
}
