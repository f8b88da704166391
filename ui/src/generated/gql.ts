/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation AddConcept($input: AddConceptInput!) {\n    addConcept(input: $input) {\n      concept {\n        id\n        name\n      }\n      change {\n        id\n        seq\n      }\n      userErrors {\n        ...UserErrorCard\n      }\n      warnings {\n        ...UserErrorCard\n      }\n    }\n  }\n": typeof types.AddConceptDocument,
    "\n  query IdTaken($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Concept {\n        name\n      }\n    }\n  }\n": typeof types.IdTakenDocument,
    "\n  query TermName($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Concept {\n        name\n      }\n      ... on Example {\n        name\n      }\n    }\n  }\n": typeof types.TermNameDocument,
    "\n  query QuotableComments {\n    comments(first: 100) {\n      nodes {\n        id\n        order\n        date\n        text\n        author {\n          id\n          name\n        }\n        paragraphs {\n          start\n          end\n          role\n          speaker {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.QuotableCommentsDocument,
    "\n  fragment TermCard on Term {\n    __typename\n    ... on Concept {\n      id\n      name\n      kind\n      level\n      status\n      definition\n    }\n    ... on Example {\n      id\n      name\n      level\n      status\n      description\n    }\n  }\n": typeof types.TermCardFragmentDoc,
    "\n  fragment RelationCard on Relation {\n    id\n    type\n    mode\n    level\n    status\n    contested\n    sentence\n    subject {\n      ...TermCard\n    }\n    object {\n      __typename\n      id\n      name\n      kind\n      level\n      status\n      definition\n    }\n  }\n": typeof types.RelationCardFragmentDoc,
    "\n  fragment QuoteCard on Quote {\n    id\n    exact\n    start\n    end\n    state\n    speaker {\n      id\n      name\n    }\n    comment {\n      id\n      order\n      date\n      author {\n        id\n        name\n      }\n      paragraphs {\n        start\n        end\n        text\n        role\n        speaker {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.QuoteCardFragmentDoc,
    "\n  fragment EvidenceCard on Evidence {\n    id\n    stance\n    mode\n    reading\n    holders {\n      id\n      name\n    }\n    quote {\n      ...QuoteCard\n    }\n    work {\n      id\n      title\n      year\n      status\n      authors {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EvidenceCardFragmentDoc,
    "\n  fragment TargetCard on EvidenceTarget {\n    __typename\n    ... on Concept {\n      id\n      name\n      level\n    }\n    ... on Example {\n      id\n      name\n      level\n    }\n    ... on Relation {\n      id\n      sentence\n      level\n    }\n  }\n": typeof types.TargetCardFragmentDoc,
    "\n  fragment UserErrorCard on UserError {\n    code\n    message\n    path\n    ids\n  }\n": typeof types.UserErrorCardFragmentDoc,
    "\n  query LatestChange {\n    latestChange {\n      id\n      seq\n      operation\n      at\n      by\n      summary\n      subject {\n        id\n      }\n    }\n  }\n": typeof types.LatestChangeDocument,
    "\n  mutation Revert($input: RevertChangeInput!) {\n    revertChange(input: $input) {\n      change {\n        id\n        seq\n        summary\n      }\n      userErrors {\n        ...UserErrorCard\n      }\n    }\n  }\n": typeof types.RevertDocument,
    "\n  query ConceptPage($id: ID!) {\n    concept(id: $id) {\n      id\n      name\n      aliases\n      kind\n      definition\n      scopeNote\n      rationale\n      status\n      level\n      replacedBy {\n        id\n        name\n      }\n      evidence(first: 50) {\n        ...EvidenceCard\n      }\n    }\n    ancestors(id: $id) {\n      complete\n      paths {\n        steps {\n          node {\n            id\n            name\n          }\n          relation {\n            id\n            type\n          }\n        }\n      }\n    }\n  }\n": typeof types.ConceptPageDocument,
    "\n  query ExamplePage($id: ID!) {\n    example(id: $id) {\n      id\n      name\n      description\n      caveat\n      rationale\n      status\n      level\n      evidence(first: 50) {\n        ...EvidenceCard\n      }\n    }\n  }\n": typeof types.ExamplePageDocument,
    "\n  query NeighbourhoodOf($id: ID!) {\n    neighbourhood(id: $id, depth: 1, first: 100) {\n      center {\n        ...TermCard\n      }\n      nodes {\n        distance\n        term {\n          ...TermCard\n        }\n      }\n      relations {\n        ...RelationCard\n      }\n      counts {\n        type\n        shown\n        total\n      }\n      totalCount\n    }\n    stats {\n      concepts\n      examples\n    }\n  }\n": typeof types.NeighbourhoodOfDocument,
    "\n  query RelationPage($id: ID!) {\n    relation(id: $id) {\n      ...RelationCard\n      rationale\n      holders {\n        id\n        name\n      }\n      opponents {\n        id\n        name\n      }\n      evidence(first: 50) {\n        ...EvidenceCard\n      }\n    }\n  }\n": typeof types.RelationPageDocument,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      hits {\n        field\n        text\n        node {\n          __typename\n          ... on Concept {\n            id\n            name\n            kind\n            level\n          }\n          ... on Example {\n            id\n            name\n            level\n          }\n          ... on Quote {\n            id\n            exact\n            speaker {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query IndexConcepts($after: String) {\n    concepts(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        level\n        definition\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.IndexConceptsDocument,
    "\n  query IndexExamples($after: String) {\n    examples(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        level\n        description\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.IndexExamplesDocument,
    "\n  query IndexRelations($after: String) {\n    relations(first: 100, after: $after) {\n      nodes {\n        ...RelationCard\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.IndexRelationsDocument,
    "\n  query IndexStats {\n    stats {\n      concepts\n      examples\n      relations\n      comments\n      quotes\n      works\n    }\n  }\n": typeof types.IndexStatsDocument,
    "\n  query CommentsPage($after: String) {\n    comments(first: 50, after: $after) {\n      nodes {\n        id\n        order\n        header\n        date\n        text\n        author {\n          id\n          name\n        }\n        paragraphs {\n          role\n          speaker {\n            id\n            name\n          }\n        }\n        quotes {\n          id\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CommentsPageDocument,
    "\n  query CommentPage($id: ID!) {\n    comment(id: $id) {\n      id\n      order\n      header\n      date\n      text\n      address\n      confidence\n      note\n      headerLine\n      firstLine\n      lastLine\n      author {\n        id\n        name\n      }\n      feed {\n        id\n        name\n      }\n      readings {\n        age\n        alignmentKarma\n        karma\n        agreement\n        confidence\n        note\n      }\n      paragraphs {\n        start\n        end\n        text\n        role\n        confidence\n        note\n        speaker {\n          id\n          name\n        }\n      }\n      replyTo {\n        confidence\n        note\n        work {\n          id\n          title\n          year\n          authors {\n            id\n            name\n          }\n        }\n      }\n      quotes {\n        id\n        exact\n        start\n        end\n        state\n        speaker {\n          id\n          name\n        }\n        evidence {\n          id\n          stance\n          mode\n          target {\n            ...TargetCard\n          }\n        }\n      }\n    }\n  }\n": typeof types.CommentPageDocument,
    "\n  query QuotePage($id: ID!) {\n    quote(id: $id) {\n      ...QuoteCard\n      evidence {\n        id\n        stance\n        mode\n        reading\n        holders {\n          id\n          name\n        }\n        target {\n          ...TargetCard\n        }\n      }\n    }\n  }\n": typeof types.QuotePageDocument,
    "\n  query WorkPage($id: ID!) {\n    work(id: $id) {\n      id\n      title\n      year\n      addresses\n      status\n      note\n      authors {\n        id\n        name\n      }\n      evidence {\n        id\n        stance\n        mode\n        reading\n        target {\n          ...TargetCard\n        }\n      }\n      replies {\n        id\n        order\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.WorkPageDocument,
    "\n  query AgentPage($id: ID!) {\n    agent(id: $id) {\n      id\n      name\n      kind\n      otherNames\n      note\n      quotes {\n        id\n        exact\n        comment {\n          id\n          order\n          author {\n            id\n            name\n          }\n        }\n      }\n      works {\n        id\n        title\n        year\n      }\n    }\n  }\n": typeof types.AgentPageDocument,
};
const documents: Documents = {
    "\n  mutation AddConcept($input: AddConceptInput!) {\n    addConcept(input: $input) {\n      concept {\n        id\n        name\n      }\n      change {\n        id\n        seq\n      }\n      userErrors {\n        ...UserErrorCard\n      }\n      warnings {\n        ...UserErrorCard\n      }\n    }\n  }\n": types.AddConceptDocument,
    "\n  query IdTaken($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Concept {\n        name\n      }\n    }\n  }\n": types.IdTakenDocument,
    "\n  query TermName($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Concept {\n        name\n      }\n      ... on Example {\n        name\n      }\n    }\n  }\n": types.TermNameDocument,
    "\n  query QuotableComments {\n    comments(first: 100) {\n      nodes {\n        id\n        order\n        date\n        text\n        author {\n          id\n          name\n        }\n        paragraphs {\n          start\n          end\n          role\n          speaker {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.QuotableCommentsDocument,
    "\n  fragment TermCard on Term {\n    __typename\n    ... on Concept {\n      id\n      name\n      kind\n      level\n      status\n      definition\n    }\n    ... on Example {\n      id\n      name\n      level\n      status\n      description\n    }\n  }\n": types.TermCardFragmentDoc,
    "\n  fragment RelationCard on Relation {\n    id\n    type\n    mode\n    level\n    status\n    contested\n    sentence\n    subject {\n      ...TermCard\n    }\n    object {\n      __typename\n      id\n      name\n      kind\n      level\n      status\n      definition\n    }\n  }\n": types.RelationCardFragmentDoc,
    "\n  fragment QuoteCard on Quote {\n    id\n    exact\n    start\n    end\n    state\n    speaker {\n      id\n      name\n    }\n    comment {\n      id\n      order\n      date\n      author {\n        id\n        name\n      }\n      paragraphs {\n        start\n        end\n        text\n        role\n        speaker {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.QuoteCardFragmentDoc,
    "\n  fragment EvidenceCard on Evidence {\n    id\n    stance\n    mode\n    reading\n    holders {\n      id\n      name\n    }\n    quote {\n      ...QuoteCard\n    }\n    work {\n      id\n      title\n      year\n      status\n      authors {\n        id\n        name\n      }\n    }\n  }\n": types.EvidenceCardFragmentDoc,
    "\n  fragment TargetCard on EvidenceTarget {\n    __typename\n    ... on Concept {\n      id\n      name\n      level\n    }\n    ... on Example {\n      id\n      name\n      level\n    }\n    ... on Relation {\n      id\n      sentence\n      level\n    }\n  }\n": types.TargetCardFragmentDoc,
    "\n  fragment UserErrorCard on UserError {\n    code\n    message\n    path\n    ids\n  }\n": types.UserErrorCardFragmentDoc,
    "\n  query LatestChange {\n    latestChange {\n      id\n      seq\n      operation\n      at\n      by\n      summary\n      subject {\n        id\n      }\n    }\n  }\n": types.LatestChangeDocument,
    "\n  mutation Revert($input: RevertChangeInput!) {\n    revertChange(input: $input) {\n      change {\n        id\n        seq\n        summary\n      }\n      userErrors {\n        ...UserErrorCard\n      }\n    }\n  }\n": types.RevertDocument,
    "\n  query ConceptPage($id: ID!) {\n    concept(id: $id) {\n      id\n      name\n      aliases\n      kind\n      definition\n      scopeNote\n      rationale\n      status\n      level\n      replacedBy {\n        id\n        name\n      }\n      evidence(first: 50) {\n        ...EvidenceCard\n      }\n    }\n    ancestors(id: $id) {\n      complete\n      paths {\n        steps {\n          node {\n            id\n            name\n          }\n          relation {\n            id\n            type\n          }\n        }\n      }\n    }\n  }\n": types.ConceptPageDocument,
    "\n  query ExamplePage($id: ID!) {\n    example(id: $id) {\n      id\n      name\n      description\n      caveat\n      rationale\n      status\n      level\n      evidence(first: 50) {\n        ...EvidenceCard\n      }\n    }\n  }\n": types.ExamplePageDocument,
    "\n  query NeighbourhoodOf($id: ID!) {\n    neighbourhood(id: $id, depth: 1, first: 100) {\n      center {\n        ...TermCard\n      }\n      nodes {\n        distance\n        term {\n          ...TermCard\n        }\n      }\n      relations {\n        ...RelationCard\n      }\n      counts {\n        type\n        shown\n        total\n      }\n      totalCount\n    }\n    stats {\n      concepts\n      examples\n    }\n  }\n": types.NeighbourhoodOfDocument,
    "\n  query RelationPage($id: ID!) {\n    relation(id: $id) {\n      ...RelationCard\n      rationale\n      holders {\n        id\n        name\n      }\n      opponents {\n        id\n        name\n      }\n      evidence(first: 50) {\n        ...EvidenceCard\n      }\n    }\n  }\n": types.RelationPageDocument,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      hits {\n        field\n        text\n        node {\n          __typename\n          ... on Concept {\n            id\n            name\n            kind\n            level\n          }\n          ... on Example {\n            id\n            name\n            level\n          }\n          ... on Quote {\n            id\n            exact\n            speaker {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query IndexConcepts($after: String) {\n    concepts(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        level\n        definition\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.IndexConceptsDocument,
    "\n  query IndexExamples($after: String) {\n    examples(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        level\n        description\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.IndexExamplesDocument,
    "\n  query IndexRelations($after: String) {\n    relations(first: 100, after: $after) {\n      nodes {\n        ...RelationCard\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.IndexRelationsDocument,
    "\n  query IndexStats {\n    stats {\n      concepts\n      examples\n      relations\n      comments\n      quotes\n      works\n    }\n  }\n": types.IndexStatsDocument,
    "\n  query CommentsPage($after: String) {\n    comments(first: 50, after: $after) {\n      nodes {\n        id\n        order\n        header\n        date\n        text\n        author {\n          id\n          name\n        }\n        paragraphs {\n          role\n          speaker {\n            id\n            name\n          }\n        }\n        quotes {\n          id\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CommentsPageDocument,
    "\n  query CommentPage($id: ID!) {\n    comment(id: $id) {\n      id\n      order\n      header\n      date\n      text\n      address\n      confidence\n      note\n      headerLine\n      firstLine\n      lastLine\n      author {\n        id\n        name\n      }\n      feed {\n        id\n        name\n      }\n      readings {\n        age\n        alignmentKarma\n        karma\n        agreement\n        confidence\n        note\n      }\n      paragraphs {\n        start\n        end\n        text\n        role\n        confidence\n        note\n        speaker {\n          id\n          name\n        }\n      }\n      replyTo {\n        confidence\n        note\n        work {\n          id\n          title\n          year\n          authors {\n            id\n            name\n          }\n        }\n      }\n      quotes {\n        id\n        exact\n        start\n        end\n        state\n        speaker {\n          id\n          name\n        }\n        evidence {\n          id\n          stance\n          mode\n          target {\n            ...TargetCard\n          }\n        }\n      }\n    }\n  }\n": types.CommentPageDocument,
    "\n  query QuotePage($id: ID!) {\n    quote(id: $id) {\n      ...QuoteCard\n      evidence {\n        id\n        stance\n        mode\n        reading\n        holders {\n          id\n          name\n        }\n        target {\n          ...TargetCard\n        }\n      }\n    }\n  }\n": types.QuotePageDocument,
    "\n  query WorkPage($id: ID!) {\n    work(id: $id) {\n      id\n      title\n      year\n      addresses\n      status\n      note\n      authors {\n        id\n        name\n      }\n      evidence {\n        id\n        stance\n        mode\n        reading\n        target {\n          ...TargetCard\n        }\n      }\n      replies {\n        id\n        order\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.WorkPageDocument,
    "\n  query AgentPage($id: ID!) {\n    agent(id: $id) {\n      id\n      name\n      kind\n      otherNames\n      note\n      quotes {\n        id\n        exact\n        comment {\n          id\n          order\n          author {\n            id\n            name\n          }\n        }\n      }\n      works {\n        id\n        title\n        year\n      }\n    }\n  }\n": types.AgentPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddConcept($input: AddConceptInput!) {\n    addConcept(input: $input) {\n      concept {\n        id\n        name\n      }\n      change {\n        id\n        seq\n      }\n      userErrors {\n        ...UserErrorCard\n      }\n      warnings {\n        ...UserErrorCard\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AddConceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdTaken($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Concept {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IdTakenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TermName($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Concept {\n        name\n      }\n      ... on Example {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TermNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuotableComments {\n    comments(first: 100) {\n      nodes {\n        id\n        order\n        date\n        text\n        author {\n          id\n          name\n        }\n        paragraphs {\n          start\n          end\n          role\n          speaker {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').QuotableCommentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TermCard on Term {\n    __typename\n    ... on Concept {\n      id\n      name\n      kind\n      level\n      status\n      definition\n    }\n    ... on Example {\n      id\n      name\n      level\n      status\n      description\n    }\n  }\n"): typeof import('./graphql.ts').TermCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelationCard on Relation {\n    id\n    type\n    mode\n    level\n    status\n    contested\n    sentence\n    subject {\n      ...TermCard\n    }\n    object {\n      __typename\n      id\n      name\n      kind\n      level\n      status\n      definition\n    }\n  }\n"): typeof import('./graphql.ts').RelationCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuoteCard on Quote {\n    id\n    exact\n    start\n    end\n    state\n    speaker {\n      id\n      name\n    }\n    comment {\n      id\n      order\n      date\n      author {\n        id\n        name\n      }\n      paragraphs {\n        start\n        end\n        text\n        role\n        speaker {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').QuoteCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceCard on Evidence {\n    id\n    stance\n    mode\n    reading\n    holders {\n      id\n      name\n    }\n    quote {\n      ...QuoteCard\n    }\n    work {\n      id\n      title\n      year\n      status\n      authors {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EvidenceCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetCard on EvidenceTarget {\n    __typename\n    ... on Concept {\n      id\n      name\n      level\n    }\n    ... on Example {\n      id\n      name\n      level\n    }\n    ... on Relation {\n      id\n      sentence\n      level\n    }\n  }\n"): typeof import('./graphql.ts').TargetCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserErrorCard on UserError {\n    code\n    message\n    path\n    ids\n  }\n"): typeof import('./graphql.ts').UserErrorCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestChange {\n    latestChange {\n      id\n      seq\n      operation\n      at\n      by\n      summary\n      subject {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LatestChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Revert($input: RevertChangeInput!) {\n    revertChange(input: $input) {\n      change {\n        id\n        seq\n        summary\n      }\n      userErrors {\n        ...UserErrorCard\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RevertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConceptPage($id: ID!) {\n    concept(id: $id) {\n      id\n      name\n      aliases\n      kind\n      definition\n      scopeNote\n      rationale\n      status\n      level\n      replacedBy {\n        id\n        name\n      }\n      evidence(first: 50) {\n        ...EvidenceCard\n      }\n    }\n    ancestors(id: $id) {\n      complete\n      paths {\n        steps {\n          node {\n            id\n            name\n          }\n          relation {\n            id\n            type\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConceptPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExamplePage($id: ID!) {\n    example(id: $id) {\n      id\n      name\n      description\n      caveat\n      rationale\n      status\n      level\n      evidence(first: 50) {\n        ...EvidenceCard\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ExamplePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeighbourhoodOf($id: ID!) {\n    neighbourhood(id: $id, depth: 1, first: 100) {\n      center {\n        ...TermCard\n      }\n      nodes {\n        distance\n        term {\n          ...TermCard\n        }\n      }\n      relations {\n        ...RelationCard\n      }\n      counts {\n        type\n        shown\n        total\n      }\n      totalCount\n    }\n    stats {\n      concepts\n      examples\n    }\n  }\n"): typeof import('./graphql.ts').NeighbourhoodOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelationPage($id: ID!) {\n    relation(id: $id) {\n      ...RelationCard\n      rationale\n      holders {\n        id\n        name\n      }\n      opponents {\n        id\n        name\n      }\n      evidence(first: 50) {\n        ...EvidenceCard\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RelationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      hits {\n        field\n        text\n        node {\n          __typename\n          ... on Concept {\n            id\n            name\n            kind\n            level\n          }\n          ... on Example {\n            id\n            name\n            level\n          }\n          ... on Quote {\n            id\n            exact\n            speaker {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndexConcepts($after: String) {\n    concepts(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        level\n        definition\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IndexConceptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndexExamples($after: String) {\n    examples(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        level\n        description\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IndexExamplesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndexRelations($after: String) {\n    relations(first: 100, after: $after) {\n      nodes {\n        ...RelationCard\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IndexRelationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndexStats {\n    stats {\n      concepts\n      examples\n      relations\n      comments\n      quotes\n      works\n    }\n  }\n"): typeof import('./graphql.ts').IndexStatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentsPage($after: String) {\n    comments(first: 50, after: $after) {\n      nodes {\n        id\n        order\n        header\n        date\n        text\n        author {\n          id\n          name\n        }\n        paragraphs {\n          role\n          speaker {\n            id\n            name\n          }\n        }\n        quotes {\n          id\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CommentsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentPage($id: ID!) {\n    comment(id: $id) {\n      id\n      order\n      header\n      date\n      text\n      address\n      confidence\n      note\n      headerLine\n      firstLine\n      lastLine\n      author {\n        id\n        name\n      }\n      feed {\n        id\n        name\n      }\n      readings {\n        age\n        alignmentKarma\n        karma\n        agreement\n        confidence\n        note\n      }\n      paragraphs {\n        start\n        end\n        text\n        role\n        confidence\n        note\n        speaker {\n          id\n          name\n        }\n      }\n      replyTo {\n        confidence\n        note\n        work {\n          id\n          title\n          year\n          authors {\n            id\n            name\n          }\n        }\n      }\n      quotes {\n        id\n        exact\n        start\n        end\n        state\n        speaker {\n          id\n          name\n        }\n        evidence {\n          id\n          stance\n          mode\n          target {\n            ...TargetCard\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CommentPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuotePage($id: ID!) {\n    quote(id: $id) {\n      ...QuoteCard\n      evidence {\n        id\n        stance\n        mode\n        reading\n        holders {\n          id\n          name\n        }\n        target {\n          ...TargetCard\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').QuotePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkPage($id: ID!) {\n    work(id: $id) {\n      id\n      title\n      year\n      addresses\n      status\n      note\n      authors {\n        id\n        name\n      }\n      evidence {\n        id\n        stance\n        mode\n        reading\n        target {\n          ...TargetCard\n        }\n      }\n      replies {\n        id\n        order\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgentPage($id: ID!) {\n    agent(id: $id) {\n      id\n      name\n      kind\n      otherNames\n      note\n      quotes {\n        id\n        exact\n        comment {\n          id\n          order\n          author {\n            id\n            name\n          }\n        }\n      }\n      works {\n        id\n        title\n        year\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgentPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
