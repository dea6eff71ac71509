/** The tests of a project with this setup have Excel in every way in which it is harsh. */
process.env.POOLBOOK_HARSH ??= 'all';
