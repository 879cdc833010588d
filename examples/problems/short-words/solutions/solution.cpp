#include <iostream>
#include <sstream>
#include <string>
using namespace std;

int main() {
    string line;
    getline(cin, line);
    size_t k = stoi(line);
    while (getline(cin, line)) {
        istringstream words(line);
        string w;
        int count = 0;
        while (words >> w)
            if (w.size() <= k) count++;
        cout << count << "\n";
    }
}
