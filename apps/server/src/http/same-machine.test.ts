import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerProblems } from './problems.ts';
import { guardSameMachine } from './same-machine.ts';

let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify();
  guardSameMachine(app);
  answerProblems(app);
  app.get('/', () => 'page');
  app.get('/api/facts', () => 'facts');
  app.post('/api/facts', () => 'told');
  await app.ready();
});

afterAll(async () => app.close());

async function status(method: 'GET' | 'POST', url: string, headers: Record<string, string>): Promise<number> {
  return (await app.inject({ method, url, headers: { host: 'localhost:4986', ...headers } })).statusCode;
}

describe('a request to another name (DNS rebinding)', () => {
  it.each(['localhost', 'localhost:4986', '127.0.0.1:4986', '127.0.0.2', '[::1]:4986', '[::1]'])(
    'is heard when it was sent to %s',
    async (host) => {
      expect(await status('GET', '/api/facts', { host })).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:4986',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    '10.0.0.5:4986',
    '[::2]:4986',
  ])('is refused when it was sent to “%s”', async (host) => {
    const answer = await app.inject({ method: 'GET', url: '/', headers: { host } });
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      code: 'http.foreign-host',
      words: { tr: expect.any(String), en: expect.any(String) },
    });
  });
});

describe('a request from a page of another origin (CSRF)', () => {
  it('is heard from the page itself, on whatever port it was reached', async () => {
    expect(await status('POST', '/api/facts', { origin: 'http://localhost:4986' })).toBe(200);
    expect(
      await status('POST', '/api/facts', { host: 'localhost:8080', origin: 'http://localhost:8080' }),
    ).toBe(200);
    expect(await status('POST', '/api/facts', { 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it('is heard from a program that is no browser', async () => {
    expect(await status('POST', '/api/facts', {})).toBe(200);
  });

  it.each([
    'https://evil.example',
    'http://evil.example',
    'null',
    'http://localhost:3000',
    'https://localhost:4986',
    'http://127.0.0.1:4986',
    'http://localhost:4986.evil.example',
  ])('is refused from %s, reading as well as writing', async (origin) => {
    expect(await status('POST', '/api/facts', { origin })).toBe(403);
    expect(await status('GET', '/api/facts', { origin })).toBe(403);
  });

  it('is refused when the browser says that it is cross-site, though it names no origin', async () => {
    expect(await status('POST', '/api/facts', { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(
      await status('GET', '/api/facts', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }),
    ).toBe(403);
    expect(
      await status('GET', '/api/facts', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }),
    ).toBe(403);
  });

  it('lets a link from elsewhere open the page', async () => {
    expect(await status('GET', '/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(
      200,
    );
    expect(await status('GET', '/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(
      403,
    );
  });
});
