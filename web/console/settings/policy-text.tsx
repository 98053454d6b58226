/**
 * Headings, lists and paragraphs of a draft. The HTML of the service is not used here: the policy of this page
 * takes no markup from a string.
 */
export function PolicyText({ text, locale, label }: { text: string; locale: string; label: string }) {
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return (
    <div className="policy" lang={locale} tabIndex={0} role="region" aria-label={label}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: string }) {
  const heading = /^#+\s+(.*)/.exec(block)?.[1];
  const lines = block.split('\n');
  if (heading !== undefined)
    return (
      <p>
        <b>{plain(heading)}</b>
      </p>
    );
  if (!lines.every((line) => /^[-*] /.test(line))) return <p>{plain(block)}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{plain(line.slice(2))}</li>
      ))}
    </ul>
  );
}
const plain = (text: string) => text.replaceAll(/\*\*|__/g, '');
