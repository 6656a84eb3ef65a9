import { graphql } from '../../graphql.ts'

export const ClustersQuery = graphql(`
  query Clusters_Query($first: Int, $dataSet: DataSet, $language: Language!) {
    clusters(first: $first, dataSet: $dataSet) {
      totalCount
      edges {
        node {
          id
          name
          dataSet
          membershipComplete
          members { unit { id name } }
          terms { year heads { id name } deputies { id name } }
          results {
            year
            rank
            score
            outcome(language: $language)
            proposedOnly
            unit { id name }
            award { code name nameEn }
            source { key title line published url }
          }
          source { key title line published url }
        }
      }
    }
  }
`)
