import { graphql } from '../../graphql.ts'

export const RecordsQuery = graphql(`
  query Records_Query(
    $first: Int
    $after: String
    $search: String
    $award: String
    $year: Int
    $subjectKind: SubjectKind
    $direct: Boolean
    $dataSet: DataSet
  ) {
    register(
      first: $first
      after: $after
      search: $search
      award: $award
      year: $year
      subjectKind: $subjectKind
      direct: $direct
      dataSet: $dataSet
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id
          year
          firstYear
          subjectNameAsWritten
          awardNameAsWritten
          decidedOn
          decisionNumber
          status
          origin
          dataSet
          subject { id name kind }
          award { code name nameEn }
        }
      }
    }
    awards { code name nameEn rank level }
  }
`)
