/** A Hugo project with one page for each view: the view is the front matter, the layout prints what `profile-markup.ts` prints. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAround } from './profile-markup.ts';

const CONFIG = `baseURL = "/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "home", "section"]
`;

const LINK = '<a href="{{ .href }}">{{ .name }}</a>';
const CELL = '{{ if .proof }}<a class="v" href="{{ .proof }}">{{ .text }}</a>{{ else }}{{ .text }}{{ end }}';

const BODY = [
  `{{ with .Params }}<nav class="breadcrumb"><ol>{{ range .place }}<li>${LINK}</li>{{ end }}</ol></nav>`,
  '<h1>{{ .title }}</h1><p class="year-facts">{{ .facts }}</p>',
  `<dl class="key-figures">{{ range .figures }}<div><dt>${LINK}</dt><dd>${CELL}</dd></div>{{ end }}</dl>`,
  '{{ range .tables }}<table><caption>{{ .caption }}</caption><thead><tr><th></th>{{ range .heads }}<th scope="col">{{ . }}</th>{{ end }}</tr></thead>',
  `<tbody>{{ range .rows }}<tr><th scope="row">{{ .label }}</th>{{ range .cells }}<td class="n">${CELL}</td>{{ end }}</tr>{{ end }}</tbody></table>{{ end }}`,
  '<ul class="peers">{{ range .peers }}<li>{{ . }}</li>{{ end }}</ul>',
  '<ul class="checks">{{ range .checks }}<li class="{{ .status }}"><b>{{ .id }}</b> {{ .message }}</li>{{ end }}</ul>',
  `<ul class="inline-list">{{ range .neighbours }}<li>${LINK}</li>{{ end }}</ul>{{ end }}`,
].join('');

/** Takes the folder of views, one JSON file a page; the project must not exist yet. */
export function writeHugoProject(views: string, project: string): void {
  mkdirSync(join(project, 'layouts', 'agencies'), { recursive: true });
  mkdirSync(join(project, 'content', 'agencies'), { recursive: true });
  writeFileSync(join(project, 'config.toml'), CONFIG);
  writeFileSync(join(project, 'layouts', 'agencies', 'single.html'), pageAround('{{ .Title }}', BODY));
  for (const file of readdirSync(views))
    copyFileSync(join(views, file), join(project, 'content', 'agencies', file.replace('.json', '.html')));
}
