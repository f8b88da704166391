/** Settings from the environment: defaults, and every fault at once. */
import { describe, expect, it } from 'vitest';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { readConfig } from '../../server/config.ts';
import type { ConfigFault } from '../../server/config.ts';

const faults = (environment: Record<string, string>): readonly ConfigFault[] => {
  try {
    readConfig(environment, 'me');
  } catch (error) {
    if (error instanceof AtlasError && error.code === 'CONFIG')
      return error.details['faults'] as ConfigFault[];
    throw error;
  }
  return [];
};

describe('defaults', () => {
  it('are those of the design', () => {
    expect(readConfig({}, 'me')).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataFolder: './data',
      baseUri: 'http://localhost:4000',
      user: 'me',
      hosts: [],
      readOnlyReason: null,
    });
  });
  it('stand for empty settings too', () => {
    expect(
      readConfig({ ATLAS_PORT: '', ATLAS_HOST: ' ', NEO4J_URI: '', NEO4J_PASSWORD: 'unused' }, 'me'),
    ).toEqual(readConfig({}, 'me'));
  });
});

describe('settings', () => {
  it('are taken', () => {
    const config = readConfig(
      {
        ATLAS_HOST: '::1',
        ATLAS_PORT: '0',
        ATLAS_DATA: '/srv/atlas',
        ATLAS_BASE_URI: 'https://atlas.example.org/a/',
        ATLAS_USER: 'Ada',
        ATLAS_HOSTS: 'atlas.lan, box.local',
        NEO4J_URI: 'neo4j+s://db.example.org:7687',
        NEO4J_PASSWORD: ' with space ',
      },
      'me',
    );
    expect(config).toEqual({
      host: '::1',
      port: 0,
      dataFolder: '/srv/atlas',
      baseUri: 'https://atlas.example.org/a',
      user: 'Ada',
      hosts: ['atlas.lan', 'box.local'],
      neo4j: {
        uri: 'neo4j+s://db.example.org:7687',
        username: 'neo4j',
        password: ' with space ',
        database: 'neo4j',
      },
      readOnlyReason: null,
    });
  });
  it.each(['0.0.0.0', '192.168.1.5', 'box.local', '::'])(
    'listening on %s makes the server read-only',
    (host) => {
      expect(readConfig({ ATLAS_HOST: host }, 'me').readOnlyReason).toContain(host);
    },
  );
  it.each(['127.0.0.1', 'localhost', '::1', '[::1]', '127.1.2.3'])('listening on %s does not', (host) => {
    expect(readConfig({ ATLAS_HOST: host }, 'me').readOnlyReason).toBeNull();
  });
});

describe('faults', () => {
  it.each([
    ['ATLAS_PORT', 'four thousand'],
    ['ATLAS_PORT', '65536'],
    ['ATLAS_PORT', '-1'],
    ['ATLAS_PORT', '4000.5'],
    ['ATLAS_HOST', 'http://localhost'],
    ['ATLAS_HOST', 'a b'],
    ['ATLAS_BASE_URI', 'localhost:4000'],
    ['ATLAS_BASE_URI', 'https://a.example/?x'],
    ['ATLAS_HOSTS', 'a.example:80'],
    ['ATLAS_USER', 'two\nlines'],
    ['ATLAS_DATA', 'a\0b'],
  ])('%s=%s is told with its value', (name, value) => {
    expect(faults({ [name]: value })).toEqual([{ name, value, allowed: expect.any(String) }]);
  });
  it('are all told at once', () => {
    const found = faults({
      ATLAS_PORT: 'x',
      ATLAS_HOST: 'a b',
      NEO4J_URI: 'http://db:7687',
      NEO4J_DATABASE: 'a b',
    });
    expect(found.map(({ name }) => name).sort()).toEqual([
      'ATLAS_HOST',
      'ATLAS_PORT',
      'NEO4J_DATABASE',
      'NEO4J_PASSWORD',
      'NEO4J_URI',
    ]);
  });
  it('never show a password', () => {
    const environment = {
      NEO4J_URI: 'bolt://neo4j:s3cret@db:7687',
      NEO4J_PASSWORD: 's3cret',
      NEO4J_USERNAME: 'a\u0000b',
    };
    try {
      readConfig(environment, 'me');
      expect.unreachable();
    } catch (error) {
      expect(
        JSON.stringify({ ...(error as AtlasError), message: (error as AtlasError).message }),
      ).not.toContain('s3cret');
    }
  });
});
