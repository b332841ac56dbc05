import type { Chart } from '../../cards/chart.ts';
import type { Button, View } from '../../cards/view.ts';
import type { ListRequest } from '../../domain/lists/request.ts';

/** A list in full, as somebody may see it: what its cards show in pages, and what its file holds. */
export interface Listing {
  readonly list: ListRequest;
  readonly title: string;
  /** What stands over it: how many of how many, split, and how it is limited. */
  readonly said: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The pharmacies (ODS codes) on it, each once, in its order. */
  readonly codes: readonly string[];
  /** What can be done about it, beside what every list offers. */
  readonly buttons?: readonly Button[];
  /** The cell that it is about, where the list itself does not name it. */
  readonly about?: string | undefined;
  /** The cells that it can be narrowed to. */
  readonly cells: readonly string[];
  /**
   * How a line can be opened: the command, the input that names the line, the id of each line, and how many of its first
   * columns tell it from the others.
   */
  readonly opens?: {
    readonly command: 'status' | 'show_alert';
    readonly input: 'ods' | 'alertId';
    readonly ids: readonly string[];
    readonly namedBy: number;
  };
  /** What a report draws in the place of its rows. */
  readonly drawn?: { readonly charts: readonly Chart[] } & Pick<View, 'facts' | 'table' | 'more'>;
}
