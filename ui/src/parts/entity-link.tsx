/**
 * A link to the page of any entity: its id is its path. From one concept to another the view, its depth and its
 * filter go along.
 */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { slugOf, typeOfId } from '../../../schema/vocabulary/ids.ts';
import { carried, usePlace } from '../state/use-view.ts';

interface EntityLinkProps {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}

export const EntityLink = ({ id, children, className }: EntityLinkProps) => {
  const type = typeOfId(id);
  const named = className === undefined ? {} : { className };
  const params = { _splat: slugOf(id) };
  const inWorkspace = usePlace() !== null;
  const along = (before: Readonly<Record<string, unknown>>) => (inWorkspace ? carried(before) : {});
  switch (type) {
    case 'concept':
      return (
        <Link to="/concept/$" params={params} search={along} {...named}>
          {children}
        </Link>
      );
    case 'example':
      return (
        <Link to="/example/$" params={params} search={along} {...named}>
          {children}
        </Link>
      );
    case 'relation':
      return (
        <Link to="/relation/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'comment':
      return (
        <Link to="/comment/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'quote':
      return (
        <Link to="/quote/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'work':
      return (
        <Link to="/work/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'agent':
      return (
        <Link to="/agent/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'question':
      return (
        <Link to="/question/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'position':
      return (
        <Link to="/position/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'division':
      return (
        <Link to="/division/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'facet':
      return (
        <Link to="/classify" search={{ at: slugOf(id) }} {...named}>
          {children}
        </Link>
      );
    case 'facet-value':
      return (
        <Link to="/facet/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'rule':
      return (
        <Link to="/rule/$" params={params} {...named}>
          {children}
        </Link>
      );
    case 'feed':
      return (
        <Link to="/feed/$" params={params} {...named}>
          {children}
        </Link>
      );
    default:
      return <span {...named}>{children}</span>;
  }
};
