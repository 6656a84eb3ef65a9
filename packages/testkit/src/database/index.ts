export { type ScratchDatabase, scratchDatabase } from '@vinhdanh/storage/scratch'
