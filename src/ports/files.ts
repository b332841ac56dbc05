/** What became of a file that was to be fetched. */
export type Downloaded =
  | { readonly bytes: Uint8Array }
  | { readonly failed: 'too_big' | 'not_trusted' | 'unreachable' };

/** Fetches and stores files where Teams keeps them. */
export interface Files {
  /** Fetches a file that somebody attached. Only Microsoft's hosts are asked, and only so many bytes are read. */
  download(url: string): Promise<Downloaded>;
  /** Stores a file where somebody agreed to have it. @returns whether it is there now */
  upload(url: string, bytes: Uint8Array): Promise<boolean>;
}
