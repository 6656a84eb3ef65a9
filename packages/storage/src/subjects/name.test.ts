import { expect, test } from 'vitest'
import { splitName } from './name.ts'

test('the given name is the last word and the family name the first', () => {
  expect(splitName('Nguyễn Thị Minh  Khai')).toEqual({
    familyName: 'Nguyễn',
    middleName: 'Thị Minh',
    givenName: 'Khai',
  })
})

test('a name of two words has no middle name', () => {
  expect(splitName('Trần Hoà')).toEqual({ familyName: 'Trần', middleName: '', givenName: 'Hoà' })
})

test('a name of one word is a given name', () => {
  expect(splitName('Lan')).toEqual({ familyName: '', middleName: '', givenName: 'Lan' })
})

test('an Ê Đê name sorts by the given name that the caller knows', () => {
  expect(splitName("H'Mai Niê", "H'Mai")).toEqual({
    familyName: 'Niê',
    middleName: '',
    givenName: "H'Mai",
  })
})

test('a name typed with combining marks becomes one form', () => {
  expect(splitName('Lê Hòa'.normalize('NFD')).givenName).toBe('Hòa')
})
