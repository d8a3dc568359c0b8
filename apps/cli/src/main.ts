process.stdout.write('kervan <command> [--help]\n');
