import { describe, expect, it } from 'vitest';
import { findOdsCodes } from '../../src/domain/ods-code.ts';
import { findAddress } from '../../src/language/addresses.ts';
import { readCell } from '../../src/language/cell-slot.ts';
import { readNamed } from '../../src/language/names.ts';
import { dictationIn } from '../../src/language/own-sentence.ts';
import { readPerson } from '../../src/language/person-slot.ts';
import { asksForOthers, unmetCells } from '../../src/language/said-apart.ts';
import { away } from '../../src/language/slots.ts';
import { readSubject } from '../../src/language/subject.ts';
import { readTicket } from '../../src/language/tickets.ts';
import type { Reading } from '../../src/ports/interpreter.ts';

describe('ODS codes inside sentences', () => {
  it.each([
    ['FAD37', 'FAD37'],
    ['our code is f ad37', 'FAD37'],
    ['f a d 3 7', 'FAD37'],
    ['F.Z.2.1.0 please', 'FZ210'],
    ['status of fz-312?', 'FZ312'],
    ['its FZ 312.', 'FZ312'],
    ['we are fzqxv', 'FZQXV'],
    ['(fab12)', 'FAB12'],
    ['confirm fab12s mailbox', 'FAB12'],
    ['ODS:fab12', 'FAB12'],
  ])('"%s" names %s', (text, code) => {
    expect(findOdsCodes(text, (candidate) => candidate === 'FZQXV')).toEqual([code]);
  });

  it.each([
    'first fixed forms fully flats',
    'waiting for 12 days',
    'since feb 26',
    'four 12s',
    'far 20 miles',
    'INCFAD37X',
    'xFAD37',
  ])('"%s" names none', (text) => {
    expect(findOdsCodes(text)).toEqual([]);
  });
});

describe('addresses inside sentences', () => {
  it.each([
    ['it’s Pharmacy.FAD37@nhs.net.', 'pharmacy.fad37@nhs.net'],
    ['<mailto:mei.tan@nhs.net>', 'mei.tan@nhs.net'],
    ['pharmacy.fad37 @ nhs.net', 'pharmacy.fad37@nhs.net'],
    ['pharmacy dot fad37 at nhs dot net', 'pharmacy.fad37@nhs.net'],
    ['pharmacy.fad37 at nhs.net', 'pharmacy.fad37@nhs.net'],
    ['pharmacy.fad37@nhs,net', 'pharmacy.fad37@nhs.net'],
    ['pharmacy.fad37', 'pharmacy.fad37@nhs.net'],
    ['nhspharmacy.bracken.st.johnsfad37@nhs.net thanks', 'nhspharmacy.bracken.st.johnsfad37@nhs.net'],
    ['alpha.pharmacy@nhs.net!', 'alpha.pharmacy@nhs.net'],
    ['mine is someone@gmail.com', 'someone@gmail.com'],
  ])('"%s" holds %s', (text, address) => {
    expect(findAddress(text)).toBe(address);
  });

  it('are not made up', () => {
    expect(findAddress('i am at nhs england')).toBeUndefined();
    expect(findAddress('our pharmacy. fad37 is the code')).toBeUndefined();
  });
});

describe('names', () => {
  const speaker = { id: 'p1', name: 'Amara Okafor' };
  it.each([
    ['me, Sam and Priya K', ['Amara Okafor', 'Sam', 'Priya K']],
    ['i do and also Ravi', ['Amara Okafor', 'Ravi']],
    ['Ravi, our locum', ['Ravi']],
    ['my colleague Anna', ['Anna']],
    ["it's O'Neill & Anne-Marie", ["O'Neill", 'Anne-Marie']],
  ])('"%s"', (text, labels) => {
    expect(readNamed(text, speaker)?.map(({ label }) => label)).toEqual(labels);
  });

  it.each(['everyone', 'not yet', 'i dont know', '12', 'all of us', '👍'])('"%s" names nobody', (text) => {
    expect(readNamed(text, speaker)).toBeUndefined();
  });
});

describe('ticket references', () => {
  it.each([
    ['its INC-7781', 'INC-7781'],
    ['ref 20261123-55', '20261123-55'],
    ['the reference is RITM0042.', 'RITM0042'],
    ['ticket number: 4471982', '4471982'],
    ['yes, INC 0123 456', 'INC 0123 456'],
  ])('"%s" is %s', (text, reference) => {
    expect(readTicket(text)).toBe(reference);
  });

  it('have a digit', () => {
    expect(readTicket('no idea')).toBeUndefined();
  });
});

describe('people whom admins and leads name', () => {
  it.each([
    ["Revoke Ellen Price's administrator role", 'Ellen Price'],
    ['From today Tom Bell will be looking after the North cell.', 'Tom Bell'],
    ['PRIYA SHAH needs to be an admin', 'Priya Shah'],
    ['remove tom as admin', 'Tom'],
    ['make grace mbeki lead of north', 'Grace Mbeki'],
    ['pass the FAB12 alert to priya, i am away', 'Priya'],
  ])('"%s" names %s', (text, person) => {
    expect(readPerson(text)).toBe(person);
  });

  it.each(['take him off', 'who has exported what', 'please erase everything'])(
    '"%s" names nobody',
    (text) => {
      expect(readPerson(text)).toBeUndefined();
    },
  );
});

describe('cells that lists are limited to', () => {
  const cells = ['North', 'South'];

  it.each([
    ['who lacks one in north', 'North'],
    ['South only', 'South'],
    ['who is blocked in Eastside', 'Eastside'],
    ['who is blocked in eastside', 'eastside'],
  ])('"%s" is limited to %s, whether there is such a cell or not', (text, cell) => {
    expect(readCell(text, cells, true)).toBe(cell);
  });

  it.each(['which have nothing in their way', 'who must log in again', 'whose log-in is overdue'])(
    '"%s" is limited to none',
    (text) => {
      expect(readCell(text, cells, true)).toBeUndefined();
    },
  );
});

describe('what words leave out of a list', () => {
  it.each([
    ['who isnt waiting', 'waiting'],
    ['whose account is not yet locked', 'locked_out'],
    ['who is no longer stuck', 'blocked'],
    ['who cannot sign up yet', 'ready'],
  ] as const)('"%s" asks for the others of %s', (text, of) => {
    expect(asksForOthers(of, text)).toBe(true);
  });

  it.each([
    ['whose account is locked', 'locked_out'],
    ['any that started then went quiet', 'stalled'],
    ['who has not started', 'not_started'],
    ['who have we got that is not on teams', 'not_here'],
    ['missing from teams', 'not_here'],
  ] as const)('"%s" does not ask for the others of %s', (text, of) => {
    expect(asksForOthers(of, text)).toBe(false);
  });

  it.each([
    ['weekly development for North', []],
    ['who is blocked in North West', []],
    ['those not in North', ['except']],
    ['who is blocked outside the South', ['except']],
    ['all of them, not counting South', ['except']],
    ['in North, and in South', ['cells']],
  ])('"%s" cannot be met for its cells: %j', (text, unmet) => {
    expect(unmetCells(text, ['North', 'North West', 'South'])).toEqual(unmet);
  });
});

describe('the sentence that goes with a nudge', () => {
  it.each([
    ['nudge them: ring me', 'nudge them', 'ring me'],
    ['nudge them to ring me', 'nudge them', 'Please ring me'],
    ['remind them all to change their passwords', 'remind them all', 'Please change your passwords'],
    ['nudge everyone who waits, sorry for the delay', 'nudge everyone who waits', 'sorry for the delay'],
    [
      'nudge everyone who is blocked. I am here on Friday.',
      'nudge everyone who is blocked',
      'I am here on Friday.',
    ],
    ['nudge them and tell everyone that the portal is open', 'nudge them', 'the portal is open'],
    ['nudge them and say: "Ring me, please."', 'nudge them', 'Ring me, please.'],
  ])('"%s"', (text, task, words) => {
    expect(dictationIn(text)).toEqual({ task, words });
  });

  it.each([
    'nudge them. Who is blocked?',
    'nudge them. Only North.',
    'nudge them. Not Amara.',
    'nudge everyone who is blocked, please',
    'Hello. Please nudge them',
    'chase everyone who has to log in',
    'send everyone to South',
  ])('is not in "%s"', (task) => {
    expect(dictationIn(task)).toEqual({ task });
  });
});

describe('until when somebody is away', () => {
  const reading = { today: '2026-11-23' } as Reading;

  it.each([
    ['im off, my last day of leave is sunday 29 november', '2026-11-29'],
    ['away up to and including 4 december', '2026-12-04'],
    ['on leave until friday', '2026-11-27'],
  ])('"%s" ends on %s', (text, until) => {
    expect(away(text, reading)).toEqual({ until });
  });

  it('is not told by the day on which it begins', () => {
    expect(away('off on my holidays from tomorrow', reading)).toEqual({});
  });
});

describe('who has logged in or changed a password', () => {
  it.each([
    ['Jo logged in yesterday', 'jo'],
    ['yes, Jo Smith has just logged on', 'jo smith'],
    ['my locum changed the password on Monday', 'locum'],
    ['Jo told me that she logged in', 'she'],
    ['I changed her password', 'her'],
    ["I reset Jo's password", 'jo'],
    ['Jo & Sam logged in', 'jo and sam'],
    ['Jo and I logged in', 'jo and me'],
    ['we both logged in today', 'both'],
    ['we have all logged in', 'everybody'],
  ])('"%s" says it of "%s"', (text, whose) => {
    expect(readSubject(text)).toBe(whose);
  });

  it.each([
    'I logged in',
    'I told Jo I logged in',
    "I've just logged in",
    'logged in this morning, Jo',
    'password changed yesterday',
    'on Friday 20 November logged on fine',
    "haven't logged in since Monday",
    "today's log-in is done",
  ])('"%s" says it of the speaker', (text) => {
    expect(readSubject(text)).toBeUndefined();
  });
});
