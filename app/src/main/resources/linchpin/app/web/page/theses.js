import{D as e,H as t,I as n,M as r,O as i,R as a,U as o,c as s,d as c,f as l,h as u,k as d,s as f,u as p,x as m}from"./index.js";var h=`/api/theses`,g=[`borne out`,`contradicted`,`cannot be told`,`not testable with this data`];function _(){return u(r(h),h,e=>{let t=new Map(g.map(t=>[t,e.filter(e=>e.verdict===t).length])),r=a(`verdict`),s=e.map((e,t)=>({thesis:e,index:t})).filter(e=>!r||e.thesis.verdict===r).sort((e,t)=>g.indexOf(e.thesis.verdict)-g.indexOf(t.thesis.verdict));return o`
      <header class="head"><h1>${i(`theses.title`,{n:e.length,borne:t.get(`borne out`)??0,untold:t.get(`cannot be told`)??0})}</h1>
        <p class="lead">${i(`theses.lead`)}</p></header>
      <div class="row split">
        <div class="chips" role="group" aria-label=${i(`theses.filter`)}>
          <button class="chip" aria-pressed=${!r} @click=${()=>n({verdict:void 0})}>${i(`theses.all`,{n:e.length})}</button>
          ${g.map(e=>o`<button class="chip" aria-pressed=${r===e} ?disabled=${!t.get(e)} @click=${()=>n({verdict:e})}>${v(e)} ${d(`verdict.${e}`,e)} ${t.get(e)}</button>`)}
        </div></div>
      ${c({id:`theses`,title:i(`theses.claims`),note:i(`theses.note`),className:`theses`,body:o`<ol class="claims">${s.map(({thesis:e,index:t})=>b(e,t))}</ol>`,table:()=>({columns:[{title:i(`col.claim`)},{title:i(`col.verdict`)},{title:i(`col.estimate`),numeric:!0},{title:i(`col.low`),numeric:!0},{title:i(`col.high`),numeric:!0},{title:i(`col.unit`)},{title:`n`,numeric:!0},{title:i(`col.data`)},{title:i(`col.for`)},{title:i(`col.against`)}],rows:s.map(({thesis:e})=>[e.claim,e.verdict,e.result?.estimate??null,e.result?.interval.low??null,e.result?.interval.high??null,e.result?.unit??``,e.result?.n??null,e.result?.data??``,e.documents.supporters.join(` `),e.documents.opponents.join(` `)])}),data:e})}`})}function v(e){return{"borne out":`✓`,contradicted:`✗`,"cannot be told":`?`}[e]??`–`}function y(e){return{"borne out":`good`,contradicted:`bad`}[e]??`open`}function b(e,t){let n=e.result;return o`<li class="claim" id="claim-${e.id}">
    <div class="claim-words">
      <p class="claim-text">${e.claim}</p>
      <p class="small soft">${x(e)}</p>
    </div>
    <div class="claim-verdict"><span class="tag ${y(e.verdict)}">${v(e.verdict)} ${d(`verdict.${e.verdict}`,e.verdict)}</span>
      <p class="small soft">${e.why}</p></div>
    <div class="claim-result">${n?o`
      ${S(e,t)}
      <p class="small soft">${n.unit} · n = ${n.n.toLocaleString(`en-US`)} · ${n.data}</p>`:o`<p class="untold small">${i(`theses.no-test`)}</p>`}
      <p class="small soft">${e.test}</p>
      ${C(e)}</div></li>`}function x(e){let{supporters:n,opponents:r,rows:a}=e.documents;return o`${n.length?i(`theses.for`,{documents:n.join(`, `)}):i(`theses.for-none`)}${r.length?o` · ${i(`theses.against`,{documents:r.join(`, `)})}`:t}
    ${a.length?o` · ${i(`theses.rows`,{rows:a.join(`, `)})}`:t}`}function S(t,n){let r=t.result,a=s([r.interval.low,r.interval.high,r.estimate]),c={label:``,value:r.estimate,outer:r.interval,hollow:t.verdict!==`borne out`&&t.verdict!==`contradicted`,tone:`accent`,text:o`${l(e(r.estimate,2),`/theses/${n}/result/estimate`)} <span class="soft">${i(`interval.to`,{low:e(r.interval.low,2),high:e(r.interval.high,2)})}</span>`};return o`<div class="bare">${f({marks:[c],name:t.claim,domain:a,ticks:p(a[0],a[1],4),tick:e=>m(e),zero:!0})}</div>`}function C(e){let n=/^term ([\w-]+)/.exec(e.test)?.[1]?.replace(/-(force|aid)$/,``);return!n||![`patron-constraint`,`emboldening`,`entrapment`].includes(n)?t:o`<p class="small"><span class="soft">${i(`theses.ablate`)}</span> <code>linchpin compare --drop ${n}</code></p>`}export{_ as theses};