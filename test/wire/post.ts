/** What a server answered. */
export interface HttpAnswer {
  readonly status: number;
  /** The body as it came. */
  readonly text: string;
}

/** Posts a body as it is to the bot, as JSON unless the headers say otherwise. */
export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}
