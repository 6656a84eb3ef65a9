export { listRegister, type RegisterFilter, type RegisterListRow } from './list.ts'
