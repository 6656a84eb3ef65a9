export { default } from '@vinhdanh/storage/scratch/setup'
