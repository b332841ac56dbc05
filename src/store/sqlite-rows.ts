/** The rows that are present: the question mark stands for the present. */
export const live = '(expires IS NULL OR expires >= ?)';

/**
 * The statement that writes rows, new ones and others; see `Row.version` for the versions.
 * @param rows `VALUES` or a `SELECT` that gives key, value, expires and the version of a new row
 */
export function writeRows(rows: string): string {
  return (
    `INSERT INTO entries (key, value, expires, version) ${rows} ON CONFLICT (key) DO UPDATE ` +
    'SET value = excluded.value, expires = excluded.expires, version = entries.version + 1'
  );
}

/** The version of a new row. */
export const newVersion = '1 + (SELECT version FROM deleted)';
