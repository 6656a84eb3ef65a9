export { appendMovement } from './append.ts'
export { shareCluster } from './calling.ts'
export { listMovements, type MovementFilter, type MovementListRow } from './list.ts'
export {
  loadMovement,
  loadMovements,
  movementParts,
  movementState,
  movementsAbove,
} from './state.ts'
