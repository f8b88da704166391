import { describe, expect, it } from 'vitest';
import { check, FEED_TEXT, FEED_YAML } from './broken.ts';

describe('a feed with faults', () => {
  const feed = (yaml: string, text: string = FEED_TEXT) =>
    check({ 'comments/small.yaml': yaml, 'comments/small.txt': text });
  const swap = (from: string, to: string): string => {
    expect(FEED_YAML).toContain(from);
    return FEED_YAML.replace(from, to);
  };

  it('notices a text that is not the one described', async () => {
    const yaml = FEED_YAML.replace(/sha256: .*/, '$& #! FEED_DIFFERS');
    await feed(yaml, FEED_TEXT.replace('Second', 'second'));
    await feed(swap('lines: 11\n', 'lines: 12 #! FEED_DIFFERS\n'));
    await feed(swap('file: small.txt', 'file: other.txt #! FILE'));
  });

  it('notices a line that is nobody’s, or two comments’', async () => {
    await feed(swap('authorLine: 1', 'authorLine: null').replace('feed:', 'feed: #! FEED_LINES'));
    await feed(swap('lines: [11, 11]', 'lines: [10, 11] #! FEED_LINES'));
    await feed(
      swap('headerLine: 9', 'headerLine: 3')
        .replace('lines: [11, 11]', 'lines: [11, 11] #! FEED_LINES FEED_LINES')
        .replace('date: 1y', 'date: 5mo')
        .replace('feed:', 'feed: #! FEED_LINES'),
    );
    await feed(swap('lines: [11, 11]', 'lines: [11, 12] #! FEED_LINES'));
  });

  it('notices a paragraph that is not listed, not there, or has the wrong speaker', async () => {
    await feed(
      swap('      - { line: 7, role: own, confidence: 0.9 }\n', '').replace(
        'paragraphs:\n',
        'paragraphs: #! FEED_LINES\n',
      ),
    );
    await feed(
      swap('{ line: 7, role: own', '{ line: 6, role: own')
        .replace('paragraphs:\n', 'paragraphs: #! FEED_LINES\n')
        .replace('line: 6, role: own, confidence: 0.9 }', '$& #! FEED_LINES'),
    );
    await feed(swap('speaker: bob, confidence: 0.9 }', 'speaker: bbo, confidence: 0.9 } #! UNKNOWN_ID'));
    await feed(
      swap(
        '{ line: 7, role: own, confidence: 0.9 }',
        '{ line: 7, role: quotation, confidence: 0.9 } #! INVALID_INPUT',
      ),
    );
  });

  it('notices a reading that does not add up to its header', async () => {
    await feed(
      swap('agreement: 1, confidence: 0.9 }]', 'agreement: 2, confidence: 0.9 }] #! HEADER_READING'),
    );
    await feed(swap('date: 1y', 'date: 2y #! HEADER_READING'));
    await feed(
      swap(
        'confidence: 0.9 }]',
        'confidence: 0.9 }, { age: 5mo, karma: 21, confidence: 0.2 }] #! HEADER_READING',
      ),
    );
  });
});
