import { connectionOf } from '../pages.ts'
import { EntryRef } from '../refs.ts'

export const SubjectRegisterConnection = connectionOf(
  'SubjectRegister',
  EntryRef,
  'các lần được khen của một đối tượng.',
)
export const RegisterConnection = connectionOf('Register', EntryRef, 'các mục của Sổ khen thưởng.')
