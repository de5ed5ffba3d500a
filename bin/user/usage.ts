/** What `npm run user` understands; docs/environment.md says the same at length. */
export const usage = `npm run user -- create <identifier> --email <address> --name <name> [--role <role>] [--language fr|ar|en]
npm run user -- role <who> <role> [--section <path>]… [--without-subsections] [--may-publish]
npm run user -- reset <who> [--mail]
npm run user -- end-sessions <who>
npm run user -- suspend <who>
npm run user -- restore <who>
npm run user -- second-step required|optional

<who> is an identifier or an address. Roles: reader, contributor, author, editor, chief, moderator, administrator. Contributors,
authors and editors may be held to sections (such as economie/energie, or ar:المغرب-الكبير for those of another language); authors
publish only with --may-publish. create takes these options, too.`
