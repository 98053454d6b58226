import { policyHtml } from './policy-html';

describe('a policy as HTML', () => {
  it('E1 keeps the formatting a policy needs', () => {
    const html = policyHtml(
      '# Terms\n\nYou *may* **cancel**:\n\n- until 24 h\n\n[more](https://practice.example/terms)',
    );
    for (const part of ['<h1>Terms</h1>', '<em>may</em>', '<strong>cancel</strong>', '<li>until 24 h</li>'])
      expect(html).toContain(part);
    expect(html).toContain(
      '<a href="https://practice.example/terms" rel="noopener noreferrer nofollow">more</a>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](//evil.example)',
    '<p onclick="alert(1)" style="position:fixed">x</p>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<form action="https://evil.example"><input></form>',
    '<math><mtext></p><style><img src=x onerror=alert(1)></style></mtext></math>',
    '`<script>`\n\n    <script>alert(1)</script>',
  ])('X47 makes %s inert', (text) => {
    expect(policyHtml(text)).not.toMatch(
      /<(script|img|svg|iframe|form|input|style|math)|\son\w+=|style=|href="(?!https:|mailto:|tel:)/i,
    );
  });
});
