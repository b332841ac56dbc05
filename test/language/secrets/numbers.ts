import { seededRandom } from '../../support/random.ts';
import { phrases } from './lines.ts';

/** Appends the check digit of an NHS number (Modulus 11); undefined when the nine digits have none. */
function withNhsCheck(nine: string): string | undefined {
  const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${nine}${check}`;
}

const around = phrases(`
  #
  her nhs number is #
  NHS no: #
  patient # cannot get her script
  nhs#
  can you check # for me
  number #, please look
  #?
  it is # i think
  (#)`);
const shapes: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits.replace(/(\d{3})(\d{3})(\d{4})/, '$1 $2 $3'),
  (digits) => digits.replace(/(\d{3})(\d{3})(\d{4})/, '$1-$2-$3'),
  (digits) => [...digits].join(' '),
  (digits) => digits.replace(/(\d{3})(\d{3})(\d{4})/, '$1.$2.$3'),
  (digits) => digits.replace(/(\d{5})(\d{5})/, '$1 $2'),
  (digits) => digits.replace(/(\d{3})(\d{3})(\d{4})/, '$1\u00a0$2\u00a0$3'),
];

/** NHS numbers that nobody has been given, in every spacing. */
export function nhsNumbers(count: number): readonly string[] {
  const random = seededRandom(6);
  const made: string[] = [];
  while (made.length < count) {
    const nine = `${[4, 6, 7, 9][made.length % 4]}${String(random.below(100_000_000)).padStart(8, '0')}`;
    const digits = withNhsCheck(nine);
    if (!digits) continue;
    const shape = shapes[made.length % shapes.length];
    const words = around[made.length % around.length] ?? '#';
    made.push(words.replace('#', shape ? shape(digits) : digits));
  }
  return made;
}

/** Card numbers that the card schemes publish for tests. */
export const cardNumbers = phrases(`
  4111 1111 1111 1111
  4111111111111111
  5555 5555 5555 4444
  my card is 5105-1051-0510-5100
  378282246310005
  amex 3714 496353 98431
  6011 1111 1111 1117
  30569309025904
  3530111333300000
  4012888888881881 exp 12/28
  card number 4222222222222
  pay with 4000 0566 5566 5556 please
  4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
  6011-0009-9013-9424
  card no 2223 0031 2200 3222
  visa: 4000056655665556
  5200828282828210 cvv 123
  5105105105105100
  my debit card 4917 6100 0000 0000
  6304000000000000
  cvv 872
  sort code 20-00-00 account number 55779911
  use 4242424242424242
  card 4242 4242 4242 4242 exp 04/29
  38520000023237
  4111.1111.1111.1111`);
