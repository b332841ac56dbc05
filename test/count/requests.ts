import type * as z from 'zod/v4';
import { blockerCodes } from '../../src/domain/blocker.ts';
import { isPremisesList, ListRequest, PremisesList } from '../../src/domain/lists/request.ts';
import { MailboxStatus } from '../../src/domain/premises/record.ts';

/** The values that are tried for each limit of a list. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

const fixed: Values = {
  others: [true],
  status: MailboxStatus.options,
  days: [1, 7, 14, 30, 90],
  code: blockerCodes,
  what: ['log_in', 'password'],
  among: [
    [{ of: 'lacking' }],
    [{ of: 'blocked', others: true }],
    [{ of: 'waiting', days: 7 }, { of: 'not_here' }],
    [{ of: 'having' }, { of: 'due', what: 'log_in', days: 30 }],
  ],
};

/**
 * Everything that can be asked for as a list: each one by itself, with each of its limits, and with each pair of them.
 * A limit of which no values are known makes this fail: whoever adds one says here what to try.
 */
export function everyRequest(values: Values, schema: z.ZodType = ListRequest): readonly ListRequest[] {
  const known: Values = { ...fixed, ...values };
  return shapesOf(schema).flatMap(({ of, ...limits }) => {
    const names = of && 'options' in of ? (of as z.ZodEnum).options : [(of as z.ZodLiteral<string>).value];
    const alone = Object.keys(limits).map((limit) => {
      const tried = known[limit];
      if (!tried) throw new Error(`No values of the limit "${limit}" are known here.`);
      return tried.map((value) => ({ [limit]: value }));
    });
    const pairs = alone.flatMap((some, index) =>
      alone.slice(index + 1).flatMap((others) => some.flatMap((a) => others.map((b) => ({ ...a, ...b })))),
    );
    return names.flatMap((name) =>
      [{}, ...alone.flat(), ...pairs].flatMap((chosen) => {
        // Some lists cannot be without a limit: the history of no pharmacy.
        const parsed = ListRequest.safeParse({ of: name, ...chosen });
        return parsed.success ? [parsed.data] : [];
      }),
    );
  });
}

/** The same for lists of pharmacies. */
export function everyPremisesRequest(cells: readonly string[]): readonly PremisesList[] {
  return everyRequest({ cell: cells }, PremisesList).filter(isPremisesList);
}

function shapesOf(schema: z.ZodType): readonly z.ZodRawShape[] {
  if ('options' in schema) return (schema.options as readonly z.ZodType[]).flatMap(shapesOf);
  return [(schema as z.ZodObject).shape as z.ZodRawShape];
}
