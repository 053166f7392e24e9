import { talk } from './setup/service.ts'
const show=(r:any)=>{ for(const m of r.messages) console.log(`  [${m.kind}${m.topic?':'+m.topic:''}] ${m.text.replace(/\n+/g,' / ')}`); console.log('  >',r.choices.map((c:any)=>c.label).slice(0,8).join(' | ')); }
const run=(site:any,...t:string[])=>{ const ts=talk(site,...t); t.forEach((x,i)=>{console.log('>>',x); show(ts[i])}); console.log() }
run({rol:'ouder'},'hallo','mijn zoontje van 6 kan niet mee in de klas en de juf zegt dat hij leersteun nodig heeft','wat is een verslag','hoe lang duurt dat','en moet ik daarvoor betalen?','ik wil iemand spreken')
run({centrum:'ova',rol:'school'},'lln 3e lj, gc-verslag type 9, wie komt er','en type 6?','en als het een nieuwe leerling is met IAC','type 10')
run({},'ik heb twee kinderen, een in K2 met autisme en een in het 5de leerjaar met dyslexie','wat is de hoofdstad van frankrijk','asdf','asdf','het is toch type 2','waarom?','wat weet je al?','terug')
