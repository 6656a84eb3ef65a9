/** Các truy vấn và lệnh của diễn tập: what a stranger would write from schema.graphql alone. */
const refusal = '... on Refusal { sentence citations { label } }'
const command = (name: string, event: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  return `mutation Season_${name}($input: ${input}!) { ${name}(input: $input) { __typename ${event} ${refusal} } }`
}
const proposal = 'proposal { id number version status verdict { truth lawDay } }'

export const commands = {
  setWindow: command(
    'setProposalWindow',
    '... on ProposalWindowSet { window { id opensOn closesOn } }',
  ),
  conference: command(
    'recordConference',
    `... on ConferenceRecorded {
      conference { heldOn place heads { name } deputies { name } nominations { id rank award { id code name } unit { id name } } }
      cluster { name terms { year heads { name } deputies { name } } }
    }`,
  ),
  draft: command('draftProposal', `... on ProposalDrafted { ${proposal} }`),
  edit: command('editProposal', `... on ProposalEdited { ${proposal} }`),
  submit: command('submitProposal', `... on ProposalSubmitted { ${proposal} }`),
  receive: command('receiveProposal', `... on ProposalReceived { ${proposal} }`),
  appraise: command('appraiseProposal', `... on ProposalAppraised { ${proposal} }`),
  plan: command(
    'planSession',
    '... on SessionPlanned { session { id version agenda { id proposal { id } ballot { required secret yesShare } } } }',
  ),
  attend: command(
    'recordAttendance',
    '... on AttendanceRecorded { session { id version quorum { present members needed met citation { label } } } }',
  ),
  openSession: command('openSession', '... on SessionOpened { session { id version status } }'),
  openBallot: command(
    'openBallot',
    '... on BallotOpened { item { id ballot { status members yesNeeded } } }',
  ),
  cast: command('castBallot', '... on BallotCast { item { id ballot { cast tally { yes } } } }'),
  closeBallot: command(
    'closeBallot',
    '... on BallotTallied { item { id ballot { citation { label } tally { yes no blank notCast passed sentence } } } }',
  ),
  closeSession: command(
    'closeSession',
    '... on SessionClosed { session { id status minutes { text } } }',
  ),
  draftDecision: command(
    'draftDecision',
    '... on DecisionDrafted { decision { id version checks { code truth sentence citation { label } } } }',
  ),
  sign: command(
    'signDecision',
    '... on DecisionSigned { decision { id number signedOn status signerName entries { id award { code name } subject { name } year lawDay } } }',
  ),
} as const

export const queries = {
  law: `query Season_Law($on: Date!, $award: String!) { law(on: $on) { day hash instruments { number rank effective } rule(award: $award) { citation { label } competence } } }`,
  clusters: `query Season_Clusters { clusters(first: 50) { edges { node { id name members { unit { id name } } } } } }`,
  units: `query Season_Units { units(first: 100) { edges { node { id code name } } } }`,
  proposal: `query Season_Proposal($id: ID!) { node(id: $id) { ... on Proposal {
    id number version status award { code name } subject { name } dataSet
    verdict { truth lawDay counts { met unmet unknown } missing { key sentence } nodes { truth citation { label } } } } } }`,
  session: `query Season_Session($id: ID!) { node(id: $id) { ... on CouncilSession { version } } }`,
  councils: `query Season_Councils { councils(first: 20) { edges { node { id name dataSet members { id role post person { id name } } } } } }`,
  register: `query Season_Register($year: Int!) { register(first: 100, year: $year) { totalCount edges { node { subject { name } award { code name } year decisionNumber decidedOn status origin dataSet } } } }`,
  counts: `query Season_Counts($year: Int!) { awardCounts(fromYear: $year, toYear: $year) { year subjectKind count dataSet award { code name } } }`,
  figures: `query Season_Figures { publishedFigures { place label valueAsWritten source { key } } }`,
} as const
