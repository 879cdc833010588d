#include <iostream>
#include <string>
using namespace std;

int main() {
    string keys, screen;
    cin >> keys;
    // From the right: count the deletions that are still waiting for a letter.
    int waiting = 0;
    for (int i = (int)keys.size() - 1; i >= 0; i--) {
        if (keys[i] == '<')
            waiting++;
        else if (waiting > 0)
            waiting--;
        else
            screen = keys[i] + screen;
    }
    cout << (screen.empty() ? "empty" : screen) << endl;
}
