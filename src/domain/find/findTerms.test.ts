import { expect, it } from 'vitest'

import { amountSought, phoneSought, receiptDigits, receiptSought, swaps, wordsSought } from './findTerms'

it.each([
  ['775', 77_500],
  ['$1,050.00', 105_000],
  [' 12.5 ', 1_250],
  ['R1252', null],
  ['3a', null],
  ['0', null],
  ['', null],
  ['-5', null],
  ['99,999,999.00', null],
])('takes %j for the amount %j', (words, cents) => {
  expect(amountSought(words)).toBe(cents)
})

it.each([
  ['9375550142', '937 555 0142'],
  ['+19375550142', '937 555 0142'],
  ['1937555014', '193 755 5014'],
  ['937-555-0142', null],
  ['5550142', '555 0142'],
  ['937555014', null],
  ['R1252', null],
])('takes %j for the phone number %j', (words, phone) => {
  expect(phoneSought(words)).toBe(phone)
})

it.each([
  ['# R 1252', 'R1252'],
  ['r1252', 'r1252'],
  ['##', '##'],
])('takes %j for the receipt %j', (words, receipt) => {
  expect(receiptSought(words)).toBe(receipt)
})

it.each([
  ['1252', '1252'],
  ['#01252', '1252'],
  ['no. 1252', '1252'],
  ['R1252', null],
  ['12.52', null],
  ['000', null],
  ['2026-01-31', null],
  ['nora 12', null],
])('takes %j for a receipt without its letters: %j', (words, digits) => {
  expect(receiptDigits(words)).toBe(digits)
})

it.each([
  ['maple 3a', ['maple', '3a']],
  [' Nguyễn,  (Hoa) ', ['Nguyễn', 'Hoa']],
  ["O'Brien", ["O'Brien"]],
  ['oak oak', ['oak']],
  ['100% a_b ％', ['100', 'a', 'b']],
  ['# --', []],
  ['1 2 3 4 5 6 7 8 9 10', ['1', '2', '3', '4', '5', '6', '7', '8']],
])('looks in %j for the words %j', (words, each) => {
  expect(wordsSought(words)).toEqual(each)
})

it.each([
  ['smtih', ['mstih', 'stmih', 'smith', 'smthi']],
  ['anna', ['nana', 'anan']],
  ['lee', []],
  ['gonzaelz', []],
])('takes %j for a word whose letters changed places: %j', (word, meant) => {
  expect(swaps(word)).toEqual(meant)
})
