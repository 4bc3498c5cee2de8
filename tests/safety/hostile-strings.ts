/**
 * Strings that try to come alive on a page, in a file or in a spreadsheet. Each carries the word `evil`, so that a trace of
 * it can be found wherever it went.
 */
export const HOSTILE_STRINGS: readonly string[] = [
  // markup
  '<script>evil()</script>',
  '"><script>evil()</script>',
  "'><img src=x onerror=evil()>",
  '<img src="http://evil.example/x.png" onerror="alert(`evil`)">',
  '<svg onload=alert("evil") data-evil="1">',
  '<svg><a xlink:href="javascript:alert(1)"><text>evil</text></a></svg>',
  '<math><mtext><style><img src onerror=evil()>',
  '<style>@import "http://evil.example/x.css";*{color:red!important}</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<base href="//evil.example/">',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<iframe srcdoc="<script>parent.evil()</script>"></iframe>',
  '<form action="//evil.example"><button formaction="javascript:evil()">evil',
  '<object data="data:text/html,evil"></object><embed src="//evil.example">',
  '<template><slot name="evil"></slot></template><details open ontoggle=evil()>',
  '<p id="evil" class="evil" style="position:fixed;inset:0">evil</p>',
  '<table><tr><td>evil</td></tr></table></main></body>',
  // out of the element or the attribute that holds it
  '" onmouseover="evil()" autofocus onfocus="evil()" x="',
  "' onmouseover='evil()' x='",
  '` onfocus=evil() autofocus x=`',
  '" style="background:url(http://evil.example/)" x="',
  '</title><script>evil()</script>',
  '</script><script>evil()</script>',
  '</style><script>evil()</script>',
  '</textarea></mark></svg><script>evil()</script>',
  '--><script>evil()</script><!--',
  ']]><script>evil()</script>',
  '\\"};evil();//\\u003c/script\\u003e',
  '\u2028evil()\u2029//',
  // links
  'javascript:evil()',
  'JaVaScRiPt\u0009:evil()',
  'data:text/html;base64,PHNjcmlwdD5ldmlsKCk8L3NjcmlwdD4=evil',
  'vbscript:evil()',
  '[evil](javascript:evil())',
  '![evil](http://evil.example/p.png)',
  '//evil.example/',
  '\\\\evil.example\\share',
  '<a href="javascript:evil()">evil</a><a href="https://evil.example" target=_top>evil</a>',
  // templates and replacement patterns
  '{{constructor.constructor("evil()")()}}',
  '${evil()}',
  '<%= evil() %>',
  '{evil()}',
  "$& $` $' $1 $$evil",
  '__evil__ %3Cscript%3Eevil()%3C/script%3E',
  // encoded, or turned into markup by a careless reader
  '&lt;script&gt;evil()&lt;/script&gt;',
  '&#60;script&#62;evil()&#60;/script&#62;',
  '＜script＞evil()＜/script＞',
  '﹤img src=x onerror=evil()﹥',
  '‹script›evil()',
  '<scr\u0000ipt>evil()</scr\u0000ipt>',
  '<\u200bscript>evil()</script>',
  // direction and unseen characters
  '\u202eevil()\u202c',
  '\u2066evil\u2069\u200f\u200b\ufeff',
  'e\u0301\u0489\u0489\u0489vil evil',
  '\ud800evil\udc00',
  // spreadsheets
  '=HYPERLINK("http://evil.example","evil")',
  "+cmd|' /C evil'!A0",
  '-2+3+evil()',
  '@SUM(1+1)*evil()',
  '\t=evil()',
  '\r=evil()',
  '＝evil()',
  '"=evil()","=evil()"',
  // paths and names of files
  '../../../evil',
  '..\\..\\evil',
  '/etc/evil',
  'CON.evil',
  'evil\u0000.txt',
  '__proto__ evil',
  'constructor evil',
  // words of our own build
  'atlas-slot-id evil',
  '<!--atlas:body--> evil',
];

/** The word that all of them carry. */
export const MARKER = 'evil';
