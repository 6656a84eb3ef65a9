import { graphql } from '../../graphql.ts'

export const HomeQuery = graphql(`
  query Home_Query($dataSet: DataSet) {
    awardCounts(dataSet: $dataSet) {
      year
      subjectKind
      count
      award { code name nameEn rank }
    }
    fairness(dataSet: $dataSet) { year direct leaders notStated total directShare award { code } }
    app { today }
    clusters(first: 1, dataSet: $dataSet) { totalCount }
    publishedFigures { id }
  }
`)

export const AwardsQuery = graphql(`
  query Awards_Query($fromYear: Int, $toYear: Int, $dataSet: DataSet) {
    awardCounts(fromYear: $fromYear, toYear: $toYear, dataSet: $dataSet) {
      year
      subjectKind
      count
      award { code name nameEn rank }
    }
  }
`)

export const FairnessQuery = graphql(`
  query Fairness_Query($fromYear: Int, $toYear: Int, $dataSet: DataSet) {
    fairness(fromYear: $fromYear, toYear: $toYear, dataSet: $dataSet) {
      year
      direct
      leaders
      notStated
      total
      directShare
      award { code name nameEn }
    }
  }
`)
