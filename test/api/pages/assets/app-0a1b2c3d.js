document.title = 'run';
