import { mayDo, type Operation, reachOf, type Target } from '@vinhdanh/domain/access'
import type { Council } from '@vinhdanh/domain/councils'
import type { ClusterReach } from '@vinhdanh/storage/clusters'
import type { Context } from './context.ts'

/** A unit that is not known lies in no subtree; an absent path would ask "anything at all?" instead. */
const nowhere = ''

const pathOf = async ({ loaders }: Context, unitId: string | null): Promise<string> =>
  unitId === null ? nowhere : ((await loaders.unit.load(unitId))?.path ?? nowhere)

/** Đơn vị làm đối tượng của một thao tác. */
export const unitTarget = async (context: Context, unitId: string | null): Promise<Target> => ({
  unitPath: await pathOf(context, unitId),
})

interface DossierKeys {
  readonly id?: string
  readonly submittingUnitId: string
  readonly nominationId: string | null
}

/**
 * Hồ sơ, to be read: nominated by a cluster that the viewer heads or headed, or on the agenda of a council the viewer
 * sits in. To be changed: see `dossierInHand`.
 */
export async function proposalTarget(context: Context, dossier: DossierKeys): Promise<Target> {
  const clusters = await context.own.onceHeadedClusters()
  return {
    unitPath: await pathOf(context, dossier.submittingUnitId),
    own: (await isNominatedBy(context, dossier, clusters)) || (await isOnAgenda(context, dossier)),
  }
}

/** Hồ sơ, to be changed: of a cluster nobody but its heads of today. */
export async function dossierInHand(context: Context, dossier: DossierKeys): Promise<Target> {
  const clusters = await context.own.headedClusters()
  return {
    unitPath: await pathOf(context, dossier.submittingUnitId),
    own: await isNominatedBy(context, dossier, clusters),
  }
}

/** Hồ sơ của mình, as a list asks for them: the same as `proposalTarget` says of one. */
export const ownDossiers = async ({ own, viewer }: Context) => ({
  personId: viewer?.personId ?? null,
  clusterIds: [...(await own.onceHeadedClusters())],
})

async function isNominatedBy(
  { loaders }: Context,
  { nominationId }: DossierKeys,
  clusters: ReadonlySet<string>,
): Promise<boolean> {
  if (nominationId === null || clusters.size === 0) return false
  const nomination = await loaders.nomination.load(nominationId)
  return nomination !== null && clusters.has(nomination.conference.clusterId)
}

async function isOnAgenda({ loaders, own }: Context, { id }: DossierKeys): Promise<boolean> {
  const councils = await own.councils()
  if (id === undefined || councils.size === 0) return false
  const items = await loaders.agendaOfProposal.load(id)
  return items.some(({ session }) => councils.has(session.councilId))
}

/** Hội đồng và các phiên họp của nó. */
export const councilTarget = async (
  { own }: Context,
  { id, unitPath }: Pick<Council, 'id' | 'unitPath'>,
): Promise<Target> => ({ unitPath, own: (await own.councils()).has(id) })

/**
 * Cụm, khối: in the subtree of its organiser; own to its head of today, or to its members. Who headed it before is a
 * member still: as such a past head reads, and edits nothing.
 */
export const clusterTarget = async (
  context: Context,
  id: string,
  as: 'head' | 'member' = 'head',
): Promise<Target> => {
  const { own, loaders } = context
  const row = await loaders.cluster.load(id)
  return {
    unitPath: await pathOf(context, row?.organiserUnitId ?? null),
    own: (await (as === 'head' ? own.headedClusters() : own.memberClusters())).has(id),
  }
}

/** Cụm, khối mà người xem được đọc một điều, as storage asks for it; undefined: all of them. */
export async function clusterReach(
  context: Context,
  operation: Operation,
): Promise<ClusterReach | undefined> {
  const { anywhere, subtrees, own } = reach(context, operation)
  if (anywhere) return undefined
  const clusterIds = own
    ? [...(await context.own.headedClusters()), ...(await context.own.memberClusters())]
    : []
  return { subtrees, clusterIds }
}

/** Mục trong sổ: of the authority that decided, else of the place where the subject was. */
export async function entryTarget(
  context: Context,
  entry: {
    readonly decisionId: string | null
    readonly placeUnitId: string | null
    readonly unitId: string | null
  },
): Promise<Target> {
  const decision =
    entry.decisionId === null ? null : await context.loaders.decision.load(entry.decisionId)
  return unitTarget(context, decision?.authorityUnitId ?? entry.placeUnitId ?? entry.unitId)
}

/** Đơn vị công tác hiện nay của một người, else the latest. */
export async function currentPosting({ loaders, today }: Context, personId: string) {
  const postings = await loaders.postings.load(personId)
  return (
    postings.find(({ from, until }) => from <= today && (until === null || until >= today)) ??
    postings[0] ??
    null
  )
}

/** Cá nhân: where the person works. */
export const personTarget = async (context: Context, personId: string): Promise<Target> =>
  unitTarget(context, (await currentPosting(context, personId))?.unitId ?? null)

/** Đối tượng được xét; a collective of a cluster is its head's own. */
export async function subjectTarget(
  context: Context,
  subject: { readonly kind: string; readonly id: string },
): Promise<Target> {
  if (subject.kind === 'person') return personTarget(context, subject.id)
  return {
    ...(await unitTarget(context, subject.id)),
    own: (await context.own.headedMembers()).has(subject.id),
  }
}

/** Whether the viewer may read this one; a list leaves it out, an edge to it is null. */
export const mayRead = (
  { viewer, today }: Context,
  operation: Operation,
  target: Target,
): boolean => mayDo(viewer, operation, target, today).ok

/** How far the viewer's right goes, for the lists. */
export const reach = ({ viewer, today }: Context, operation: Operation) =>
  reachOf(viewer, operation, today)
