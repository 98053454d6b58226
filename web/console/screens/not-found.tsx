import { useText } from '../session/settings';

export function NotFound() {
  return <h1>{useText().problem.notFound}</h1>;
}
