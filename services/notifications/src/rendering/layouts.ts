/** The frame of every mail as plain text. */
export const textLayout = `{{#each lines}}{{this}}

{{/each}}{{#if action}}{{action}}: {{link}}

{{/if}}-- 
{{companyName}}

{{stop}}:
{{stopLink}}
`;

/** The frame of every mail as HTML: one column, no image, no script, nothing loaded from anywhere. */
export const htmlLayout = `<!doctype html>
<html lang="{{locale}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{subject}}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1f2937;background:#fff">
<main style="max-width:34em;margin:0 auto">
{{#each lines}}<p>{{this}}</p>
{{/each}}{{#if action}}<p><a href="{{link}}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#4338ca;color:#fff;text-decoration:none">{{action}}</a></p>
{{/if}}<p style="color:#4b5563">{{companyName}}</p>
<p><a href="{{stopLink}}" style="color:#4b5563">{{stop}}</a></p>
</main>
</body>
</html>
`;
