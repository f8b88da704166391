/**
 * What a statement may not say: forms that one engine answers otherwise than the other without a word, forms that
 * one of them does not know, and whatever has no end. Found by measuring; each rule names one such form.
 */
export interface Ban {
  readonly rule: string;
  readonly found: (text: string) => boolean;
  /** A statement that breaks the rule, to prove that it is noticed. */
  readonly bad: string;
}

const WORDS =
  'IN|IS|AS|AND|OR|NOT|XOR|SET|WITH|MATCH|MERGE|CREATE|DELETE|REMOVE|RETURN|UNION|CASE|WHEN|THEN|ELSE|NULL|TRUE|FALSE|DISTINCT|DETACH|OPTIONAL|UNWIND|WHERE';

const pattern = (rule: string, regex: RegExp, bad: string): Ban => ({
  rule,
  found: (text) => regex.test(text),
  bad,
});

/** The statement without what stands in braces: subqueries, maps and counts. */
const outermost = (text: string): string => {
  let depth = 0;
  let kept = '';
  for (const char of text) {
    if (char === '{') depth += 1;
    if (depth === 0) kept += char;
    if (char === '}') depth -= 1;
  }
  return kept;
};

/** What the outermost RETURN clauses give: expressions, split at commas outside of brackets. */
const returned = (text: string): readonly string[] =>
  [...outermost(text).matchAll(/\bRETURN\s+([\s\S]*?)(?=\bORDER BY\b|\bLIMIT\b|\bUNION\b|$)/g)].flatMap(
    ([, items]) => (items ?? '').split(/,(?![^(]*\))(?![^[]*\])/).map((item) => item.trim()),
  );

/** A bare variable is a value only if an AS has made it one; of anything else the column has to be named. */
const entityReturned = (text: string): boolean =>
  returned(text).some((item) => {
    if (/^\w+$/.test(item)) return !new RegExp(`\\bAS ${item}\\b`).test(text);
    return !/\bAS \w+$/.test(item) || /^\w+ AS /.test(item);
  });

export const BANS: readonly Ban[] = [
  {
    rule: 'no node or edge is returned, and every column has a name',
    found: entityReturned,
    bad: 'MATCH (n:Entity) RETURN n LIMIT 1',
  },
  {
    rule: 'every statement, and every branch of a union, has a LIMIT',
    found: (text) => text.split('UNION ALL').some((branch) => !/\bLIMIT (\d+|\$\w+)/.test(outermost(branch))),
    bad: 'MATCH (n:Entity) RETURN n.id AS id LIMIT 1 UNION ALL MATCH (m:Meta) RETURN m.id AS id',
  },
  pattern(
    'paths are bounded',
    /\*\s*(\]|\d*\.\.\s*\]|\{)|\*\s*\.\.|->\+|->\{|\bSHORTEST\b/,
    'MATCH (a)-[:IS_A*1..]->(b) RETURN a.id AS id LIMIT 1',
  ),
  pattern(
    'no comprehension inside a comprehension',
    /\[[^[\]]*\|[^[\]]*\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\|/,
    'RETURN [(a)-->(b) | [(b)-->(c) | c.id]] AS x LIMIT 1',
  ),
  pattern(
    'no aggregate inside a map or list',
    /(\[[^\]]*|\{\s*\w+:[^}]*)\b(count|sum|avg|min|max|collect)\(/i,
    'MATCH (n) RETURN {all: count(n)} AS x LIMIT 1',
  ),
  pattern('no COLLECT subquery', /\bCOLLECT\s*\{/, 'RETURN COLLECT { MATCH (n) RETURN n.id } AS x LIMIT 1'),
  pattern(
    'no RETURN in EXISTS',
    /\bEXISTS\s*\{[^}]*\bRETURN\b/,
    'RETURN EXISTS { MATCH (n) RETURN n } AS x LIMIT 1',
  ),
  pattern('no OPTIONAL CALL', /\bOPTIONAL\s+CALL\b/, 'OPTIONAL CALL (n) { RETURN 1 AS x } RETURN x LIMIT 1'),
  pattern(
    'no label expressions',
    /\(\w*:[\w:]*[|!&]|:!\w|\bIS ::/,
    'MATCH (n:A|B) RETURN n.id AS id LIMIT 1',
  ),
  pattern('no dynamic labels', /\$\(/, 'MATCH (n:$(label)) RETURN n.id AS id LIMIT 1'),
  pattern('no named paths', /\b(MATCH|MERGE)\s+\w+\s*=/, 'MATCH p = (a)-->(b) RETURN length(p) AS n LIMIT 1'),
  pattern(
    'no keyword as a parameter',
    new RegExp(`\\$(${WORDS})\\b`, 'i'),
    'UNWIND $as AS a RETURN a LIMIT 1',
  ),
  pattern('no keyword as a name', new RegExp(`\\bAS (${WORDS})\\b`, 'i'), 'RETURN 1 AS set LIMIT 1'),
  pattern(
    'no temporal values',
    /\b(date|datetime|localdatetime|time|localtime|duration)\s*[.(]/,
    'RETURN date() AS x LIMIT 1',
  ),
  pattern(
    'no function that one engine lacks',
    /\b(randomUUID|isEmpty|btrim|toStringOrNull|valueType|point|percentileDisc|percentileCont|apoc\.\w+)\s*\(/,
    'RETURN randomUUID() AS x LIMIT 1',
  ),
  pattern('no inner ids', /\b(id|elementId)\s*\(/, 'MATCH (n) RETURN id(n) AS x LIMIT 1'),
  pattern('no slices', /\[[^\]|]*\.\.[^\]|]*\](?!-|->)/, 'RETURN $xs[1..2] AS x LIMIT 1'),
  pattern('no powers', /\^/, 'RETURN 2 ^ 3 AS x LIMIT 1'),
  pattern('no null in a list', /\[[^\]]*\bnull\b[^\]]*\]/i, 'RETURN [1, null] AS x LIMIT 1'),
  pattern(
    'no whole copies of properties',
    /\bSET \w+ = /,
    'MATCH (r), (a) SET r = a RETURN r.id AS id LIMIT 1',
  ),
  pattern('no reserved names', /\._(id|labels|type|source|target)\b/, 'MATCH (n) RETURN n._id AS x LIMIT 1'),
  pattern(
    'no clause that one engine lacks',
    /\b(IN TRANSACTIONS|USE|CYPHER|FINISH|NEXT|LET|FILTER|LOAD CSV|SHOW|FOREACH)\b/,
    'CALL { CREATE (n) } IN TRANSACTIONS RETURN 1 AS x LIMIT 1',
  ),
  pattern('no comments', /\/\/|\/\*/, 'RETURN 1 AS x LIMIT 1 // one'),
  pattern(
    'nothing left to fill in',
    /<<|>>|\$\{|undefined/,
    'MATCH (n:<<label:concept>>) RETURN n.id AS id LIMIT 1',
  ),
];
