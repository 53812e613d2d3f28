import { describe, expect, it } from 'vitest'
import { isDepositSlip, isReturned, isTransfer } from './lineKinds'
import { methodOf } from './methodOf'
import { payerKey, payerOf } from './payerOf'

describe('the payer a text names', () => {
  it.each([
    ['Zelle payment from MARIA IVANOVA 9489940408', 'MARIA IVANOVA'],
    ['Zelle payment from ELENA SMITH JR. 7347362537', 'ELENA SMITH JR.'],
    ['Zelle payment from TH? HOA ADEYE MI 3578635070', 'TH? HOA ADEYE MI'],
    ['Zelle payment from OMAR LEE 9315 705722', 'OMAR LEE'],
    ['Zelle payment from JAMES ADEYEMI6682947920', 'JAMES ADEYEMI'],
    ['Zelle payment from MARIA IVANOVA for "March rent"; Conf# k2j3', 'MARIA IVANOVA'],
    ['ZELLE FROM MARIA IVANOVA ON 03/04 REF # 12AB', 'MARIA IVANOVA'],
    ["ORIG CO NAME:LIAM O'BRIEN CO ENTRY DESCR:RENT SEC:PPD", "LIAM O'BRIEN"],
    ["ORIG CO NAME:LIAM O'BRIEN CO EN TRY DESCR:RENT SEC:PPD", "LIAM O'BRIEN"],
    ['ORIG CO NAME:LIAM PATEL CO ENTR Y DESCR:RENT SEC:PPD', 'LIAM PATEL'],
    ["ORIG CO NAME:IVAN O'BRIEN CO EN", "IVAN O'BRIEN"],
    ['ORIG CO NAME:COCO ENRIGHT CO ENTRY DESCR:RENT', 'COCO ENRIGHT'],
  ])('%s', (text, payer) => {
    expect(payerOf(text)).toBe(payer)
  })

  it.each([
    'REMOTE ONLINE DEPOSIT # 47',
    'COIN LAUNDRY CO DEPOSIT',
    'Zelle payment to MARIA IVANOVA 123',
    'Zelle payment from 123456',
    '',
  ])('is nobody in %j', (text) => {
    expect(payerOf(text)).toBeNull()
  })

  it('is remembered without ids, spaces, case and accents', () => {
    expect(payerKey('THỊ HOA ADEYE MI')).toBe(payerKey('Thi Hoa Adeyemi'))
    expect(payerKey('RENTPAY 8847')).toBe(payerKey('Rentpay 12'))
    expect(payerKey('ELENA SMITH JR.')).not.toBe(payerKey('ELENA SMITH'))
  })
})

describe('what a text says of its line', () => {
  it.each([
    ['Zelle payment from MARIA IVANOVA 9', 'zelle'],
    ['ORIG CO NAME:LIAM PATEL CO ENTR Y DESCR:RENT SEC:PPD', 'ach'],
    ['REMOTE ONLINE DEPOSIT # 47', 'check'],
    ['CASH DEPOSIT', 'cash'],
    ['SOMETHING ELSE', 'other'],
  ])('%s came by %s', (text, method) => {
    expect(methodOf(text)).toBe(method)
  })

  it('is a deposit slip only where it names nobody', () => {
    expect(isDepositSlip('REMOTE ONLINE DEPOSIT # 47')).toBe(true)
    expect(isDepositSlip('REMOTE ONLINE DEPO SIT # 47')).toBe(true)
    expect(isDepositSlip('DEPOSIT ID NUMBER 4471')).toBe(true)
    expect(isDepositSlip('COIN LAUNDRY CO DEPOSIT')).toBe(false)
  })

  it('is a returned check when it went out and is not the fee for it', () => {
    expect(isReturned('RETURNED ITEM NSF CHECK 7720', -65000)).toBe(true)
    expect(isReturned('RETURNED ITEM NSF CHECK 7720', 65000)).toBe(false)
    expect(isReturned('NSF RETURNED ITEM FEE', -3500)).toBe(false)
  })

  it('is a transfer, but not one by which people pay', () => {
    expect(isTransfer('Online Transfer to SAV ...4471')).toBe(true)
    expect(isTransfer('WIRE TRANSFER FROM MARIA IVANOVA')).toBe(false)
    expect(isTransfer('Zelle transfer from MARIA IVANOVA')).toBe(false)
  })
})
