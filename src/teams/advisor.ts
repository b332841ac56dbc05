import { OpenAIModel, type PromptSection, type PromptTemplate } from '@microsoft/teams-ai';
import * as z from 'zod/v4';
import type { Advisor, Brief } from '../ports/advisor.ts';
import type { Log } from '../ports/log.ts';

/** Where a model answers, and how the bot signs in there. */
export interface ModelSettings {
  readonly type: 'openai' | 'azure';
  readonly endpoint: string;
  /** The model's name; with Azure the name of the deployment. */
  readonly name: string;
  readonly key: string;
  readonly apiVersion?: string | undefined;
}

type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A completion, as far as it is read. */
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().max(4000) }) })).min(1),
});
const longestAnswer = 100_000;

/**
 * An advisor behind an end point that speaks OpenAI's protocol, or Azure's. The library prints every failed call with
 * all that it knows, so failures never reach it: they become an empty answer here, and one line in our own log.
 */
export function createAdvisor(settings: ModelSettings, log: Log, send: Fetch = fetch): Advisor {
  return {
    async propose(brief, signal) {
      const model = modelOf(settings, (url, init) => answerOrNothing(send, url, { ...init, signal }, log));
      const { message } = await model.completePrompt(
        // Our prompt has neither variables nor functions, so what would serve them is not there.
        undefined as never,
        { getValue: () => undefined } as never,
        undefined as never,
        undefined as never,
        templateOf(brief),
      );
      return message?.content || undefined;
    },
  };
}

function modelOf({ type, endpoint, name, key, apiVersion }: ModelSettings, send: Fetch): OpenAIModel {
  const shared = {
    useSystemMessages: true,
    responseFormat: { type: 'json_object' as const },
    clientOptions: { fetch: send as never, maxRetries: 0 },
  };
  if (type === 'openai') return new OpenAIModel({ ...shared, apiKey: key, defaultModel: name, endpoint });
  return new OpenAIModel({
    ...shared,
    azureApiKey: key,
    azureDefaultDeployment: name,
    azureEndpoint: endpoint,
    ...(apiVersion ? { azureApiVersion: apiVersion } : {}),
  });
}

/** The answer of the end point when it is one; otherwise an empty one in its form. */
async function answerOrNothing(
  send: Fetch,
  url: string | URL | Request,
  init: RequestInit,
  log: Log,
): Promise<Response> {
  try {
    const response = await send(url, init);
    const text = await response.text();
    const isAnswer =
      response.ok && text.length <= longestAnswer && Completion.safeParse(JSON.parse(text)).success;
    if (isAnswer) return inForm(text);
    log.warn(
      { status: response.status, remedy: 'Check the settings of the model.' },
      'The model gave no answer',
    );
  } catch {
    const isLate = init.signal?.aborted === true;
    if (!isLate)
      log.warn(
        { remedy: 'Check that the end point of the model can be reached.' },
        'The model was not reached',
      );
  }
  return inForm(JSON.stringify({ choices: [{ message: { role: 'assistant', content: '' } }] }));
}

function inForm(json: string): Response {
  return new Response(json, { status: 200, headers: { 'content-type': 'application/json' } });
}

/** The brief as a prompt. It is no template: what people type may hold the signs of one. */
function templateOf({ instructions, text }: Brief): PromptTemplate {
  const messages = [
    { role: 'system', content: instructions },
    { role: 'user', content: JSON.stringify({ message: text }) },
  ];
  const prompt: PromptSection = {
    required: true,
    tokens: -1,
    renderAsText: async () => ({ output: '', length: 0, tooLong: false }),
    renderAsMessages: async () => ({ output: messages, length: 0, tooLong: false }),
  };
  return {
    name: 'meaning',
    prompt,
    config: {
      schema: 1.1,
      type: 'completion',
      description: 'What a message means',
      completion: {
        completion_type: 'chat',
        max_input_tokens: 8000,
        max_tokens: 200,
        temperature: 0,
        top_p: 1,
        presence_penalty: 0,
        frequency_penalty: 0,
        include_history: false,
        include_input: false,
        include_images: false,
      },
    },
  } as PromptTemplate;
}
